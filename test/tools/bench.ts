import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../browser/lab/browsers.ts';
import type { Bench } from './bench/page.ts';

declare const bench: Bench;

const NOW = Date.UTC(2026, 2, 2, 12);

/** The middle one of some figures, and the one that only a twentieth exceeds. */
function figures(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

/**
 * Measures the worker's work on a full database in a real Chromium:
 * node test/tools/run.mjs bench [CONVERSATIONS] [POSTS] [REMINDERS]
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
    console.log(`filled in ${((Date.now() - begin) / 1000).toFixed(0)} s; ${waiting} conversations wait`);
    const repeat = async (name: 'fold' | 'comment' | 'list' | 'search', times: number) => {
      const measured: number[] = [];
      for (let round = 0; round < times; round++)
        measured.push(
          await page.evaluate(
            (what, nth, now) =>
              what === 'list' || what === 'search' ? bench[what](now) : bench[what](nth, now),
            name,
            round,
            NOW,
          ),
        );
      console.log(`${name}: ${figures(measured)} (${times} times)`);
    };
    await repeat('list', 30);
    await repeat('fold', 40);
    await repeat('list', 30);
    await repeat('search', 10);
    await page.evaluate((now) => bench.post(now), NOW);
    await repeat('comment', 60);
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
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
