import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faults } from './lab/axe.ts';
import { BROWSERS } from './lab/browsers.ts';
import { openPopup, openTab, type Tab } from './lab/lab.ts';
import { marksCome } from './lab/marks.ts';
import { until } from './lab/until.ts';
import { useStage } from './stage.ts';

describe.each(BROWSERS)('the popup in %s', (name) => {
  const stage = useStage(name);
  let tab: Tab;
  let popup: Page;

  beforeAll(async () => {
    tab = await openTab(stage.lab);
    await tab.page.goto('https://x.com/notifications');
    await marksCome(tab.page);
    popup = await openPopup(stage.lab);
    await popup.waitForSelector('a.telling');
  });
  const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');

  it('lists the people who wait, longest first', async () => {
    const times = await popup.$$eval('section:first-of-type time', (all) => all.map((time) => time.dateTime));
    expect(times.length).toBeGreaterThan(2);
    expect(times).toEqual([...times].sort());
  });

  it('is walked by arrows or by j and k, and opens a conversation at its post', async () => {
    const [first = '', second = ''] = await popup.$$eval('a.telling', (all) =>
      all.map((item) => item.textContent),
    );
    await popup.keyboard.press('j');
    expect(await focused()).toBe(first);
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await popup.keyboard.press('k');
    expect(await focused()).toBe(first);
    const href = await popup.$eval('a.telling', (item) => (item as HTMLAnchorElement).href);
    await popup.keyboard.press('Enter');
    await until('the conversation', async () => stage.lab.net.visits.some(({ url }) => url === href));
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
  });

  // Only Chromium lets its driver choose the theme of an extension's page.
  it.each(name === 'chromium' ? ['light', 'dark'] : ['light'])(
    'has no fault that axe knows of, %s',
    async (value) => {
      await popup.bringToFront();
      if (name === 'chromium') await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await faults(popup)).toEqual([]);
    },
  );

  it('lets nothing through to a console', async () => {
    expect(await stage.complaints()).toEqual([]);
  });
});
