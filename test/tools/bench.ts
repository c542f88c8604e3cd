import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { type Lab, openTab, startLab } from '../browser/lab/lab.ts';
import { startNet } from '../browser/lab/net.ts';
import { until } from '../browser/lab/until.ts';
import type { Bench } from './bench/page.ts';
import { built } from './built.ts';
import { installBrowsers } from './installBrowsers.ts';

declare const bench: Bench;

const NOW = Date.now();

/**
 * What a page rests before it reads again, ms: twice as long as it has read (`src/page/watch.ts`), which for fifty posts of X
 * is half a millisecond each (`test/browser/scroll.slow.test.ts`).
 */
const REST = 50;

/**
 * What is measured, the database's work alone first and then what a page or the popup waits for, from its message to the
 * worker's answer: how often, after how many rounds of the same (the code of a worker that has just been started is slow for
 * a minute), with what rest (ms) before each, and what its median (ms) must not exceed; `null` where nothing is promised.
 */
const MEASURES: readonly Measure[] = [
  { name: 'fold', what: 'the first batch of a worker that has just started', warm: 0, times: 1, bar: null },
  { name: 'bare', what: 'for comparison: 50 posts into an empty database', warm: 40, times: 40, bar: null },
  { name: 'list', what: 'the list for the popup', warm: 10, times: 30, bar: 30 },
  {
    name: 'list',
    message: 'today',
    what: 'from the popup’s question to the list',
    warm: 10,
    times: 30,
    bar: null,
  },
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
  {
    name: 'fold',
    message: 'sightings',
    what: 'from a page’s message to the answer, ten changed',
    warm: 80,
    times: 40,
    rest: REST,
    bar: null,
  },
  {
    name: 'again',
    message: 'sightings',
    what: 'from a page’s message to the answer, one changed',
    warm: 80,
    times: 40,
    rest: REST,
    bar: null,
  },
];

interface Measure {
  name: keyof Bench['works'];
  /** Sent to the worker in place of doing the work in a page of the extension. */
  message?: 'sightings' | 'today';
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
 * Measures the worker's work on a full database, and the worker itself, in a real Chromium with the built extension, which is
 * started anew once the database is full: node test/tools/run.mjs bench [CONVERSATIONS] [POSTS] [REMINDERS]
 *
 * @returns not 0 where a bar is missed
 */
export async function run([conversations = '10000', posts = '100000', reminders = '5000']: string[]) {
  if (installBrowsers(['chromium']).length > 0) return 1;
  const code = await bundle();
  const page = async () => new Response('<p>bench', { headers: { 'content-type': 'text/html' } });
  const net = await startNet(page);
  const profile = mkdtempSync(join(tmpdir(), 'your-turn-bench-'));
  const inBrowser = async <T>(work: (lab: Lab) => Promise<T>): Promise<T> => {
    const lab = await startLab('chromium', net, built('chrome'), { profile, patience: PATIENCE });
    try {
      await lab.extension.hand.evaluate(code);
      return await work(lab);
    } finally {
      await lab.close();
    }
  };
  try {
    const size = { conversations: Number(conversations), posts: Number(posts), reminders: Number(reminders) };
    const begin = Date.now();
    const waiting = await inBrowser(({ extension: { hand } }) =>
      hand.evaluate((wanted, now) => bench.fill(wanted, now), size, NOW),
    );
    const seconds = ((Date.now() - begin) / 1000).toFixed(0);
    console.log(`${JSON.stringify(size)}, ${waiting} conversations wait; filled in ${seconds} s`);
    return (await inBrowser(measured)) ? 0 : 1;
  } finally {
    await net.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A full database takes its time, ms. */
const PATIENCE = 3_600_000;

/** Does everything so often, and tells how long it took. @returns whether every promise is kept */
async function measured(lab: Lab): Promise<boolean> {
  const { hand } = lab.extension;
  const { page } = await openTab(lab);
  await page.goto('https://x.com/');
  let kept = true;
  const rounds = new Map<string, number>();
  for (const measure of MEASURES) {
    const { name, message, warm, rest } = measure;
    const times: number[] = [];
    for (let n = 0; n < warm + measure.times; n++) {
      const round = rounds.get(name) ?? 0;
      rounds.set(name, round + 1);
      if (rest !== undefined && n >= warm) await setTimeout(rest);
      const time = message
        ? await sent(message, hand, page, await hand.evaluate(inputOf, name, round, NOW))
        : await hand.evaluate((what, nth, now) => bench.works[what](nth, now), name, round, NOW);
      if (n >= warm) times.push(time);
    }
    kept = told(measure, times) && kept;
  }
  return kept;
}

/** Runs in the page. */
function inputOf(name: keyof Bench['works'], round: number, now: number): unknown {
  return bench.inputs[name as keyof Bench['inputs']](round, now);
}

/** How long the worker takes to answer, ms. @throws what it answers in place of an output */
async function sent(message: string, hand: Page, page: Page, input: unknown): Promise<number> {
  // Only a content script may tell what a page shows.
  const place =
    message === 'today' ? hand : await until('the content script', async () => page.extensionRealms()[0]);
  const { ms, reply } = await place.evaluate(
    async (wanted) => {
      const { runtime } = (globalThis as unknown as { chrome: WebExtension }).chrome;
      const begin = performance.now();
      const answer = (await runtime.sendMessage(wanted)) as object;
      return { ms: performance.now() - begin, reply: 'output' in answer ? '' : JSON.stringify(answer) };
    },
    { name: message, input },
  );
  if (reply) throw new Error(reply);
  return ms;
}

async function bundle(): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'test/tools/bench/page.ts', formats: ['iife'], name: 'page' },
    },
  })) as Rolldown.RolldownOutput[];
  return made[0]?.output[0].code ?? '';
}
