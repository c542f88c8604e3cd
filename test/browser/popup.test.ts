import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faults } from './lab/axe.ts';
import { BROWSERS } from './lab/browsers.ts';
import { openPopup, openTab, type Tab } from './lab/lab.ts';
import { marksCome } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

describe.each(BROWSERS)('the popup in %s', (name) => {
  const stage = useStage(name);
  let tab: Tab;
  let popup: Page;

  beforeAll(async () => {
    tab = await openTab(stage.lab);
    await tab.page.goto('https://x.com/notifications');
    await marksCome(tab.page);
    popup = await openPopup(stage.lab);
    await popup.waitForSelector('.item .telling');
  });
  const names = () => popup.$$eval('.item .name', (all) => all.map(({ textContent }) => textContent));
  const focused = () =>
    popup.evaluate(() => document.activeElement?.querySelector('.name')?.textContent ?? null);
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await popup.keyboard.press(key);
  };
  const reopened = async () => {
    await popup.close();
    popup = await openPopup(stage.lab);
    await popup.waitForSelector('h1');
  };
  /** The states in which it is looked at, each left as it was found. */
  const STATES: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    ['the list', async () => press('j'), async () => undefined],
    ['a menu', async () => press('j', 'l'), async () => press('Escape')],
    ['a form', async () => press('j', 'n', 'End', 'Enter'), async () => press('Escape')],
    ['a decision', async () => press('j', 'd'), async () => press('u')],
    ['a sprint', () => popup.click('footer .main'), () => popup.click('.sprint header .button')],
    ['the end of a sprint', async () => undefined, () => popup.click('.enough > .button')],
  ];

  it('shows everything at once: what is painted first stays where it is', async () => {
    await reopened();
    await until('the first paint', () =>
      popup.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0),
    );
    const moved = await popup.evaluate(async () => {
      const moves: PerformanceEntry[] = [];
      new PerformanceObserver((list) => moves.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
      await new Promise((done) => setTimeout(done, 300));
      return moves.length;
    });
    expect(moved).toBe(0);
    expect((await names()).length).toBeGreaterThan(2);
  });

  it('is walked by arrows or by j and k', async () => {
    const [first, second] = await names();
    await press('j');
    expect(await focused()).toBe(first);
    await press('ArrowDown');
    expect(await focused()).toBe(second);
    await press('k');
    expect(await focused()).toBe(first);
  });

  it('has one row in the order of the Tab key, with everything that can be done about it', async () => {
    const reach = await popup.$$eval('.rows :is(a, button)', (all) =>
      all.flatMap((one) =>
        (one as HTMLElement).tabIndex === 0
          ? [one.closest('li')?.ariaPosInSet ?? one.closest('li')?.getAttribute('aria-posinset')]
          : [],
      ),
    );
    expect(new Set(reach).size).toBe(1);
    expect(reach).toHaveLength(4);
  });

  it('is decided, and taken back, by keys alone; every place shows the same', async () => {
    await reopened();
    const before = await names();
    await press('j', 'd');
    await until('the row to leave', async () => !(await names()).includes(before[0] ?? ''));
    await until('the focus on the next', async () => (await focused()) === before[1]);
    await reopened();
    await until('the list without it', async () => (await names()).length === before.length - 1);
    await press('j', 'n');
    await popup.waitForSelector('[role="menuitem"]:focus');
    await press('Enter');
    await until('the row to leave', async () => (await names()).length === before.length - 2);
    await press('u');
    await until('the row to return', async () => (await names()).length === before.length - 1);
    await until('the focus on it', async () => (await focused()) === before[1]);
  });

  it('lets rest with a note, in a form whose buttons are seen', async () => {
    const before = await names();
    await press('j', 'n', 'End', 'Enter');
    await popup.waitForSelector('.dialog textarea');
    // What a row can do comes softly, and its dialogs with it.
    const seen = () =>
      popup.$$eval(
        '.dialog .acts .button',
        (all) => all.filter((one) => one.checkVisibility({ opacityProperty: true })).length,
      );
    await until('both buttons to be seen', async () => (await seen()) === 2);
    await popup.type('.dialog textarea', 'Ask first.');
    await popup.click('.dialog .main');
    await until('the row to leave', async () => (await names()).length === before.length - 1);
    const { rows } = await ask(stage.lab.extension, 'kept', { store: 'decisions' });
    expect(rows).toContainEqual(expect.objectContaining({ choice: 'none', note: 'Ask first.' }));
    await press('u');
    await until('the row to return', async () => (await names()).length === before.length);
  });

  it('goes through a sprint, over a closing of the popup, to its end', async () => {
    await popup.click('footer .main');
    await popup.waitForSelector('.sprint .name');
    const [first] = await names();
    await press('j');
    const second = await until('the next one', async () => {
      const [now] = await names();
      return now !== first && now;
    });
    await reopened();
    await until('the same one', async () => (await names()).join() === second);
    await popup.click('.sprint header .button');
    await popup.waitForSelector('.enough');
    await until('the focus on its heading', () =>
      popup.evaluate(() => document.activeElement?.textContent === 'Enough for today'),
    );
    await popup.click('.enough > .button');
    await popup.waitForSelector('.rows');
  });

  it('corrects a number of the day by hand', async () => {
    const label = () => popup.$eval('.target', (one) => one.textContent);
    const before = await label();
    await popup.click('.target');
    await popup.waitForSelector('[role="menuitem"]:focus');
    await press('Enter');
    await until('one more', async () => (await label()) !== before);
    await press('u');
    await until('the number as it was', async () => (await label()) === before);
  });

  it('opens a conversation at its post', async () => {
    await press('k', 'k', 'j');
    const href = await popup.$eval('a.telling', (item) => (item as HTMLAnchorElement).href);
    await popup.focus('a.telling');
    await press('Enter');
    await until('the conversation', async () => stage.lab.net.visits.some(({ url }) => url === href));
    await popup.bringToFront();
  });

  it('takes the badges away and brings them back by the switch of a site', async () => {
    const flip = () => popup.$eval('[role="switch"]', (one) => (one as HTMLElement).click());
    await flip();
    await popup.waitForSelector('[role="switch"][aria-checked="false"]');
    await tab.page.bringToFront();
    await marksCome(tab.page, 0);
    await popup.bringToFront();
    await flip();
    await popup.waitForSelector('[role="switch"][aria-checked="true"]');
    await tab.page.bringToFront();
    await marksCome(tab.page);
    await popup.bringToFront();
  });

  // Only Chromium lets its driver choose the theme of an extension's page.
  const looks = name === 'chromium' ? ['light', 'dark', 'rtl', 'narrow'] : ['light'];
  it.each(looks)('has no fault that axe knows of in any state, %s', async (look) => {
    await reopened();
    if (name === 'chromium')
      await popup.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    if (look === 'narrow') await popup.setViewport({ width: 320, height: 500 });
    await popup.waitForSelector('.item .telling');
    if (look === 'rtl')
      await popup.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
    const found: string[] = [];
    for (const [state, enter, leave] of STATES) {
      await enter();
      found.push(...(await faults(popup)).map((fault) => `${state}: ${fault}`));
      await leave();
    }
    expect(found).toEqual([]);
    const wide = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it('leaves the buttons of a row their room, whichever way its words read', async () => {
    const own = await openPopup(stage.lab);
    await own.waitForSelector('.rows .item .telling');
    const ways = await own.$$eval('.rows .item', (rows) =>
      rows.map((row) => {
        row.querySelector<HTMLElement>('.telling')?.focus();
        const said = row.querySelector('.said');
        const buttons = row.querySelector('.acts')?.getBoundingClientRect();
        if (!said || !buttons) return null;
        const words = document.createRange();
        words.selectNodeContents(said);
        const over = words.getBoundingClientRect().right > buttons.left;
        return { way: getComputedStyle(said).direction, over };
      }),
    );
    await own.close();
    expect(ways).toContainEqual({ way: 'rtl', over: false });
    expect(ways.filter((row) => row?.way === 'rtl' && row.over)).toEqual([]);
  });

  complainsOfNothing(stage);
});
