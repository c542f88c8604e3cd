import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../src/desk/route.ts';
import { openOwnPage } from './lab/hand.ts';
import { openTab } from './lab/lab.ts';
import { marksCome } from './lab/marks.ts';
import { pageStays } from './lab/still.ts';
import { handOn } from './looks/card.ts';
import { walkByTab } from './looks/focus.ts';
import { live } from './looks/life.ts';
import { keys, press } from './looks/state.ts';
import { complainsOfNothing, useStage } from './stage.ts';

describe('the Tab key alone', () => {
  const stage = useStage('chromium');

  beforeAll(() => live(stage));

  const open = async (path: string): Promise<Page> => {
    const { name, browser, extension } = stage.lab;
    const page = await openOwnPage(name, browser, extension, path);
    await page.waitForSelector('h1');
    return page;
  };
  /** Every stop shows the focus and has a name, and there is none that is not reached. */
  const walked = async (page: Page, atLeast: number) => {
    const { seen, ...wrong } = await walkByTab(page);
    expect(wrong).toEqual({ blind: [], nameless: [], missed: [] });
    expect(seen).toBeGreaterThanOrEqual(atLeast);
  };

  it('reaches everything in the popup, and in its sprint', async () => {
    const page = await open('src/popup/index.html');
    await page.setViewport({ width: 400, height: 600 });
    await page.waitForSelector('.rows .item .telling');
    await press(page, 'h2 .fold');
    await walked(page, 30);
    await press(page, 'footer .main');
    await page.waitForSelector('.one');
    await walked(page, 6);
    await press(page, '.sprint header .button');
    await page.waitForSelector('#learned');
    await walked(page, 3);
    await press(page, '.enough > .button');
    await page.close();
  });

  it.each(ROOMS)('reaches everything in the room %s of the desk', async (room) => {
    const page = await open(`src/desk/index.html#/${room}`);
    await pageStays(page);
    await walked(page, ROOMS.length + 1);
    await page.close();
  });

  it('reaches everything on the page of the first run', async () => {
    const page = await open('src/welcome/index.html');
    for (const least of [6, 2, 12]) {
      await walked(page, least);
      await press(page, 'footer .main');
    }
    await marksCome(page, 1);
    await walked(page, 2);
    await page.close();
  });

  it('goes round in the card, shows where it is, and gets back to the badge by Escape', async () => {
    const { page } = await openTab(stage.lab);
    await page.goto('https://x.com/notifications');
    await marksCome(page);
    const { card, ...hand } = handOn(stage.lab, page);
    await hand.open();
    await card.ask((part) => part.querySelector<HTMLElement>('button')?.focus());
    const seen = new Map<string, boolean>();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const now = await card.ask((part) => {
        const { activeElement: active } = part.getRootNode() as ShadowRoot;
        if (!active) return null;
        const all = [...part.querySelectorAll('*')];
        const name = active.ariaLabel || active.textContent || (active as HTMLInputElement).placeholder;
        return {
          at: `${all.indexOf(active)} ${name.trim()}`,
          shows: getComputedStyle(active).outlineStyle !== 'none',
        };
      });
      if (!now || seen.has(now.at)) break;
      seen.set(now.at, now.shows);
    }
    expect([...seen].filter(([at, shows]) => !shows || /^\d+ $/.test(at))).toEqual([]);
    const pressable = await card.ask(
      (part) =>
        [...part.querySelectorAll<HTMLElement>('button, input, summary')].filter((one) => one.tabIndex >= 0)
          .length,
    );
    expect(seen.size).toBeGreaterThanOrEqual((pressable ?? 0) - 1);
    // The walk ends beyond it.
    await card.ask((part) => part.querySelector<HTMLElement>('button')?.focus());
    await keys(page, 'Escape');
    expect(await card.isOpen()).toBe(false);
    // The badge stands behind a closed root of its own: its host has the focus.
    const back = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
    expect(back).toBe('<span></span>');
    await page.close();
  });

  complainsOfNothing(stage);
});
