import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Resource } from '../../src/core/library.ts';
import { ROOMS } from '../../src/desk/route.ts';
import { faults } from './lab/axe.ts';
import { openOwnPage } from './lab/hand.ts';
import { openTab, type Tab } from './lab/lab.ts';
import { marksCome } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

const now = Date.now();
const resource = (id: string, title: string): Resource => ({
  id,
  at: now,
  title,
  url: `https://kettle.example/${id}`,
  kind: 'article',
  tags: ['care'],
});
const RESOURCES = ['Descaling, step by step', 'Thermostat tester', 'Open repair café'].map((title, at) =>
  resource(`r${at}`, title),
);
const IDEAS = [
  { id: 'i', at: now, quote: 'Sell the lid alone', url: null, person: 'x ada', status: 'shipped' as const },
];
const JOURNAL = Array.from({ length: 12 }, (_, at) => ({
  id: `j${at}`,
  at: now,
  deed: at % 2 ? ('replied' as const) : ('gave' as const),
  time: now - at * 24 * 60 * 60 * 1000,
}));

describe('the desk', () => {
  const stage = useStage('chromium');
  const files = mkdtempSync(join(tmpdir(), 'your-turn-'));
  let tab: Tab;
  let desk: Page;

  beforeAll(async () => {
    tab = await openTab(stage.lab);
    await tab.page.goto('https://x.com/notifications');
    await marksCome(tab.page);
    const { extension, browser, name } = stage.lab;
    await ask(extension, 'keep', { store: 'resources', rows: RESOURCES });
    await ask(extension, 'keep', { store: 'ideas', rows: IDEAS });
    await ask(extension, 'keep', { store: 'journal', rows: JOURNAL });
    desk = await openOwnPage(name, browser, extension, 'src/desk/index.html');
    await desk.waitForSelector('h1');
  });
  afterAll(() => rmSync(files, { recursive: true }));

  const visit = async (hash: string, sign = 'h1') => {
    await desk.bringToFront();
    await desk.evaluate((to) => {
      location.hash = to;
    }, hash);
    await desk.waitForSelector(`main.${hash.split('/')[1]} ${sign}`);
  };
  const focused = () => desk.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const status = () => desk.$eval('.undo [role=status]', ({ textContent }) => textContent);
  const press = (name: string) =>
    until(`“${name}”`, () => desk.$(`aria/${name}[role="button"]`)).then((found) => found.click());

  it('is where the browser sends who asks for the options', async () => {
    const page = await stage.lab.extension.hand.evaluate(
      () => browser.runtime.getManifest().options_ui?.page ?? '',
    );
    expect(page).toBe('src/desk/index.html');
    expect(await desk.$eval('h1', ({ textContent }) => textContent)).toBe('Settings');
  });

  it('is walked from room to room by keyboard alone', async () => {
    await desk.bringToFront();
    for (const [at, room] of ROOMS.entries()) {
      await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await desk.evaluate(() => getSelection()?.removeAllRanges());
      await desk.focus('nav.nav li:first-child a');
      for (let step = 0; step < at; step++) await desk.keyboard.press('Tab');
      const name = await focused();
      await desk.keyboard.press('Enter');
      await desk.waitForSelector(`main.${room}`);
      await until('its heading', async () => (await desk.title()).startsWith(`${name} – `));
      expect(await desk.evaluate(() => document.activeElement?.localName)).toBe('main');
    }
  });

  it('walks a list by arrows and opens what it stands on, beside it', async () => {
    await visit('#/conversations', 'a.thing');
    await desk.focus('a.thing[tabindex="0"]');
    const first = await focused();
    await desk.keyboard.press('ArrowDown');
    await until('the next row', async () => (await focused()) !== first);
    await desk.keyboard.press('Home');
    await until('the first row', async () => (await focused()) === first);
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('.pane .lines');
    expect(await desk.evaluate(() => document.activeElement?.className)).toContain('pane');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Enter');
    await until('the row again', async () => (await focused()) === first);
  });

  it('decides with a reason, at once everywhere, and takes it back', async () => {
    const yours = async () => desk.$$eval('.sheet .tag.turn', (all) => all.length);
    await visit('#/conversations', 'a.thing .tag.turn');
    const before = await yours();
    await desk.$$eval('a.thing', (all) => all.find((row) => row.querySelector('.tag.turn'))?.click());
    await desk.waitForSelector('.pane .lines');
    await press('No action');
    const item = (await desk.waitForSelector('[role="menuitem"]')) as ElementHandle<HTMLElement>;
    await item.click();
    await until('the decision', async () => (await yours()) === before - 1);
    expect(await status()).toBe('No action: praise.');
    await press('Undo');
    await until('it back', async () => (await yours()) === before);
    await visit('#/conversations');
  });

  it('lets a setting count in the open pages at once', async () => {
    await visit('#/settings');
    const flip = () => desk.$eval('[aria-labelledby$="quiet-x"]', (one) => (one as HTMLElement).click());
    await flip();
    await tab.page.bringToFront();
    await marksCome(tab.page, 0);
    await desk.bringToFront();
    await flip();
    await tab.page.bringToFront();
    await marksCome(tab.page);
  });

  it('leaves nobody who works by keyboard without a place', async () => {
    const named = () => desk.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await visit('#/library', '.thing .button');
    const name = `Delete ${RESOURCES[1]?.title}`;
    await (await desk.$(`aria/${name}[role="button"]`))?.focus();
    await desk.keyboard.press('Enter');
    await until('the way back', async () => (await focused()) === 'Undo');
    await desk.keyboard.press('Enter');
    await until('the same place', async () => (await named()) === name);
    await visit('#/settings');
    const reset = '#settings-day .says .button';
    await desk.$$eval('[title="Saturday"]', ([day]) => (day as HTMLElement).click());
    await (await desk.waitForSelector(reset))?.focus();
    await desk.keyboard.press('Enter');
    await until('a place beside it', async () => (await focused()) === 'Mon');
  });

  it('imports a table, and refuses a hostile one whole', async () => {
    const choose = async (text: string) => {
      const path = join(files, 'list.csv');
      writeFileSync(path, text);
      const input = (await desk.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };
    const titles = () => desk.$$eval('.sheet .name', (all) => all.map(({ textContent }) => textContent));
    await visit('#/library', '.sheet .name');
    await choose('url,title\nhttps://kettle.example/9,Good\njavascript:alert(1),Bad');
    await desk.waitForSelector('dialog[open]');
    expect(await desk.$eval('dialog p', ({ textContent }) => textContent)).toBe(
      'Line 3: “javascript:alert(1)” is no web address.',
    );
    await press('Understood');
    expect(await titles()).toHaveLength(3);
    await choose('url,title,tags\nhttps://kettle.example/9,"A lid, for good","care;tea"');
    await press('Add it');
    await until('the new one', async () => (await titles()).includes('A lid, for good'));
    await press('Undo');
    await until('it gone', async () => (await titles()).length === 3);
  });

  it('saves a snapshot of the page in which nobody can be read', async () => {
    const names = await tab.page.$$eval('article [dir]', (all) =>
      all.flatMap(({ textContent }) => textContent?.match(/\p{L}{5,}/gu) ?? []),
    );
    expect(names.length).toBeGreaterThan(10);
    await visit('#/health', '.facts');
    await desk.evaluate(() => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        Object.assign(globalThis, { caught: file });
        return real.call(URL, file);
      };
    });
    await desk.$eval('.panel .button', (button) => (button as HTMLElement).click());
    await until('the snapshot', async () => (await status()) === 'The snapshot is saved.');
    const html = await desk.evaluate(() => (globalThis as unknown as { caught: Blob }).caught.text());
    expect(html).toContain('data-testid="tweet"');
    const found = new Set(
      html.replace(/ (?:class|data-testid|role|type|rel)="[^"]*"/g, '').match(/\p{L}{5,}/gu),
    );
    // These are also names of elements and of what an address leads to.
    const known = ['status', 'article', 'button', 'section'];
    const left = names.filter((word) => found.has(word) && !known.includes(word));
    expect(left).toEqual([]);
  });

  it('keeps only the rows in sight, however many there are', async () => {
    await ask(stage.lab.extension, 'keep', {
      store: 'resources',
      rows: Array.from({ length: 1900 }, (_, at) => resource(`many${at}`, `Title ${at}`)),
    });
    await visit('#/library', '.sheet li[aria-setsize="1903"]');
    expect(await desk.$$eval('.sheet li', (all) => all.length)).toBeLessThan(60);
    await desk.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await desk.waitForSelector('.sheet li[aria-posinset="1903"]');
    expect(await desk.$$eval('.sheet li', (all) => all.length)).toBeLessThan(60);
  });

  describe.each(['light', 'dark', 'rtl'])('%s', (look) => {
    it.each(ROOMS)('has no fault that axe knows of in %s', async (room) => {
      await desk.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      ]);
      await visit(`#/${room}`);
      await desk.evaluate(
        (dir) => {
          document.documentElement.dir = dir;
        },
        look === 'rtl' ? 'rtl' : 'ltr',
      );
      if (room === 'conversations' || room === 'people') {
        await (await desk.waitForSelector('a.thing'))?.click();
        await desk.waitForSelector('.pane h2');
      }
      expect(await faults(desk)).toEqual([]);
    });
  });

  complainsOfNothing(stage);
});
