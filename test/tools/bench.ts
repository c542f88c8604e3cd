import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../browser/lab/browsers.ts';
import type { Bench } from './bench/page.ts';

declare const bench: Bench;

const NOW = Date.UTC(2026, 2, 2, 12);

/** What is measured: how often, and what its median (ms) must not exceed; `null` where nothing is promised. */
const MEASURES = [
  { name: 'bare', what: 'for comparison: 50 posts into an empty database', times: 40, bar: null },
  { name: 'list', what: 'the list for the popup', times: 30, bar: 30 },
  { name: 'fold', what: '50 sightings that change ten conversations', times: 40, bar: 25 },
  { name: 'again', what: '50 sightings that change one of ten conversations', times: 40, bar: 25 },
  { name: 'search', what: 'a search in the popup', times: 10, bar: null },
  { name: 'comment', what: 'a batch of 50 comments, up to 3,000 under one post', times: 60, bar: null },
] as const;
type Measure = (typeof MEASURES)[number];

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
 * Measures the worker's work on a full database in a real Chromium:
 * node test/tools/run.mjs bench [CONVERSATIONS] [POSTS] [REMINDERS]
 *
 * @returns not 0 where a bar is missed
 */
export async function run([conversations = '10000', posts = '100000', reminders = '5000']: string[]) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  const code = await bundle();
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>bench'),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox'],
    protocolTimeout: 3_600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: code });
    const size = { conversations: Number(conversations), posts: Number(posts), reminders: Number(reminders) };
    const begin = Date.now();
    const waiting = await page.evaluate((now, wanted) => bench.fill(wanted, now), NOW, size);
    const seconds = ((Date.now() - begin) / 1000).toFixed(0);
    console.log(`${JSON.stringify(size)}, ${waiting} conversations wait; filled in ${seconds} s`);
    let kept = true;
    for (const measure of MEASURES) {
      if (measure.name === 'comment') await page.evaluate((now) => bench.post(now), NOW);
      const times: number[] = [];
      for (let round = 0; round < measure.times; round++)
        times.push(await page.evaluate((what, nth, now) => bench[what](nth, now), measure.name, round, NOW));
      kept = told(measure, times) && kept;
    }
    return kept ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
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
