import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HALF, MENTION, type Start } from './editors/model.ts';
import { BROWSERS, type BrowserName } from './lab/browsers.ts';
import { launch, shut } from './lab/launch.ts';
import { type Net, startNet } from './lab/net.ts';
import { until } from './lab/until.ts';

const EDITORS = ['draft', 'lexical', 'quill1', 'quill2', 'tiptap', 'textarea', 'other'];

/** What stands there, what is inserted, and what the editor's own model must hold afterwards. */
const CASES: { name: string; start: Start; text: string; model: string }[] = [
  { name: 'into an empty editor', start: 'empty', text: 'Glad to help.', model: 'Glad to help.' },
  {
    name: 'behind a mention token',
    start: 'mention',
    text: 'it opens at nine.',
    model: `${MENTION} it opens at nine.`,
  },
  {
    name: 'behind half a sentence',
    start: 'half',
    text: 'we can do that.',
    model: `${HALF} we can do that.`,
  },
  {
    name: 'several lines',
    start: 'empty',
    text: 'First line\nsecond line\nthird',
    model: 'First line\nsecond line\nthird',
  },
  {
    name: 'several lines behind half a sentence',
    start: 'half',
    text: 'so:\none\ntwo',
    model: `${HALF} so:\none\ntwo`,
  },
  {
    name: 'lines with an empty one between them',
    start: 'empty',
    text: 'Dear Ada,\n\nsee you there.',
    model: 'Dear Ada,\n\nsee you there.',
  },
  { name: 'emoji', start: 'half', text: '👩‍👩‍👧 🇩🇪 👍🏽 done', model: `${HALF} 👩‍👩‍👧 🇩🇪 👍🏽 done` },
  {
    name: 'right-to-left text',
    start: 'empty',
    text: 'شكرًا لك، سأرسلها غدًا.',
    model: 'شكرًا لك، سأرسلها غدًا.',
  },
];

/** Puppeteer's own door to a world beside the page's, which it does not list among its types. */
interface Realms {
  isolatedRealm(): { evaluate(code: string): Promise<unknown> };
}

/** Bundles one file into a plain script that leaves its exports under `name`. */
async function script(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: resolve(entry), formats: ['iife'], name, fileName: () => 'out.js' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}

const html =
  '<!doctype html><meta charset="utf-8"><style>.ql-editor, textarea, [contenteditable] { white-space: pre-wrap; }</style><main></main><script src="/editors.js"></script>';
const answer = (body: string, type: string) =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });

let net: Net;
let hand: string;

beforeAll(async () => {
  const page = await script('test/browser/editors/page.ts', 'editors');
  hand = await script('test/browser/editors/hand.ts', 'hand');
  net = await startNet((request) =>
    new URL(request.url).pathname === '/editors.js'
      ? answer(page, 'text/javascript')
      : answer(html, 'text/html'),
  );
});
afterAll(() => net.close());

describe.each(BROWSERS)('inserting text in %s', (name: BrowserName) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name, net);
    page = await browser.newPage();
  });
  afterAll(() => shut(browser));

  const model = () => page.evaluate(() => globalThis.mounted?.model() ?? null);

  /** Runs `insert` in a world of its own, as a content script does. */
  const insertText = async (text: string) => {
    const frame = page.mainFrame() as unknown as Realms;
    return frame
      .isolatedRealm()
      .evaluate(`(() => { ${hand}; return hand.insertHere(${JSON.stringify(text)}); })()`);
  };

  describe.each(EDITORS)('%s', (editor) => {
    it.each(CASES)('$name', async ({ start, text, model: wanted }) => {
      await page.goto(`https://x.com/editors?editor=${editor}&start=${start}`);
      await until('mounted', () => page.evaluate(() => globalThis.mounted !== undefined));
      const before = await model();
      await page.bringToFront();

      expect(await insertText(text)).toBe('inserted');
      expect(await model()).toBe(wanted);

      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      expect(await until('undo', async () => (await model()) === before && { before })).toEqual({ before });

      expect(await insertText(text)).toBe('inserted');
      await page.keyboard.type('!?');
      const typed = `${wanted}!?`;
      expect(await until('typing', async () => (await model()) === typed && typed)).toBe(typed);
    });
  });
});
