import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../browser/lab/browsers.ts';
import type { Bench } from './bench/page.ts';

declare const bench: Bench;

const NOW = Date.UTC(2026, 2, 2, 12);

/**
 * What a page rests before it reads again, ms: twice as long as it has read (`src/page/watch.ts`), which for fifty posts of X
 * is half a millisecond each (`test/browser/scroll.slow.test.ts`).
 */
const REST = 50;

/**
 * What is measured: how often, after how many rounds of the same (the code of a worker that has just been started is slow for
 * a minute), with what rest (ms) before each, and what its median (ms) must not exceed; `null` where nothing is promised.
 */
const MEASURES: readonly Measure[] = [
  { name: 'fold', what: 'the first batch of a worker that has just started', warm: 0, times: 1, bar: null },
  { name: 'bare', what: 'for comparison: 50 posts into an empty database', warm: 40, times: 40, bar: null },
  { name: 'list', what: 'the list for the popup', warm: 10, times: 30, bar: 30 },
  {
    name: 'fold',
    what: '50 sightings that change ten conversations',
    warm: 80,
    times: 40,
    rest: REST,
    bar: 25,
  },
  { name: 'fold', what: 'the same without a rest in between', warm: 0, times: 40, bar: 25 },
  {
    name: 'again',
    what: '50 sightings that change one of ten conversations',
    warm: 80,
    times: 40,
    rest: REST,
    bar: 25,
  },
  { name: 'again', what: 'the same without a rest in between', warm: 0, times: 40, bar: 25 },
  { name: 'search', what: 'a search in the popup', warm: 0, times: 10, bar: null },
  {
    name: 'comment',
    what: 'a batch of 50 comments, up to 3,000 under one post',
    warm: 0,
    times: 60,
    bar: null,
  },
];

interface Measure {
  name: Exclude<keyof Bench, 'fill' | 'post'>;
  what: string;
  warm: number;
  times: number;
  rest?: number;
  bar: number | null;
}

/** The figures in a line. @returns whether they keep to what is promised */
function told({ what, bar }: Measure, times: number[]): boolean {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const kept = bar === null || at(0.5) <= bar;
  const promise = bar === null ? '' : `bar ${bar} ms: ${kept ? 'kept' : 'MISSED'}`;
  const figures = `median ${at(0.5).toFixed(1).padStart(6)} ms   p95 ${at(0.95).toFixed(1).padStart(6)} ms`;
  console.log(`${what.padEnd(52)} ${figures}   ${promise}`);
  return kept;
}

/**
 * Measures the worker's work on a full database in a real Chromium, which is started anew once the database is full:
 * node test/tools/run.mjs bench [CONVERSATIONS] [POSTS] [REMINDERS]
 *
 * @returns not 0 where a bar is missed
 */
export async function run([conversations = '10000', posts = '100000', reminders = '5000']: string[]) {
  const code = await bundle();
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>bench'),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const profile = mkdtempSync(join(tmpdir(), 'your-turn-bench-'));
  const inBrowser = <T>(work: (page: Page) => Promise<T>): Promise<T> =>
    withPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, profile, code, work);
  try {
    const size = { conversations: Number(conversations), posts: Number(posts), reminders: Number(reminders) };
    const begin = Date.now();
    const waiting = await inBrowser(async (page) => {
      const filled = await page.evaluate((now, wanted) => bench.fill(wanted, now), NOW, size);
      await page.evaluate((now) => bench.post(now), NOW);
      return filled;
    });
    const seconds = ((Date.now() - begin) / 1000).toFixed(0);
    console.log(`${JSON.stringify(size)}, ${waiting} conversations wait; filled in ${seconds} s`);
    return (await inBrowser(measured)) ? 0 : 1;
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Does everything so often, and tells how long it took. @returns whether every promise is kept */
async function measured(page: Page): Promise<boolean> {
  let kept = true;
  const rounds = new Map<string, number>();
  for (const measure of MEASURES) {
    const times: number[] = [];
    for (let n = 0; n < measure.warm + measure.times; n++) {
      const round = rounds.get(measure.name) ?? 0;
      rounds.set(measure.name, round + 1);
      if (measure.rest !== undefined && n >= measure.warm) await setTimeout(measure.rest);
      const time = await page.evaluate((what, nth, now) => bench[what](nth, now), measure.name, round, NOW);
      if (n >= measure.warm) times.push(time);
    }
    kept = told(measure, times) && kept;
  }
  return kept;
}

async function withPage<T>(
  url: string,
  userDataDir: string,
  code: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir,
    args: ['--no-sandbox'],
    protocolTimeout: 3_600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.addScriptTag({ content: code });
    return await work(page);
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'test/tools/bench/page.ts', formats: ['iife'], name: 'page' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
