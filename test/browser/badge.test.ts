import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { BROWSERS, IN_CHROMIUM } from './lab/browsers.ts';
import { openTab, type Tab } from './lab/lab.ts';
import { marksCome, marksIn, partCalled } from './lab/marks.ts';
import { settled } from './lab/settled.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, type Stage, useStage } from './stage.ts';

declare const browser: WebExtension;

const NOTIFICATIONS = 'https://x.com/notifications';

/** Opens the page in which all the tests below look at badges. */
function usePage(stage: Stage): Tab {
  const tab = {} as Tab;
  beforeAll(async () => {
    Object.assign(tab, await openTab(stage.lab));
    await tab.page.goto(NOTIFICATIONS);
    await marksCome(tab.page);
    await settled(stage.lab, tab);
  });
  return tab;
}

function switchSite({ lab }: Stage, on: boolean): Promise<void> {
  return lab.extension.hand.evaluate(
    (x) => browser.storage.local.set({ settings: { on: { x, facebook: true, linkedin: true } } }),
    on,
  );
}

/** Heights and places of everything in the rows in which badges stand, except for the badges. */
const rows = ({ page }: Tab) =>
  page.$$eval('article [data-testid="User-Name"], article [data-testid="User-Name"] *', (parts) =>
    parts
      .filter(({ attributes }) => attributes.length > 0)
      .map((part) => {
        const { x, y, height } = part.getBoundingClientRect();
        return [x, y, height].map(Math.round).join();
      }),
  );

describe.each(BROWSERS)('a badge in %s', (name) => {
  const stage = useStage(name);
  const tab = usePage(stage);

  it('has a name that says who waits for what since when', async () => {
    const { badgeLabels, badges } = await settled(stage.lab, tab);
    expect(badges).toBe((await marksIn(tab.page)).length);
    expect(badgeLabels[0]).toMatch(/^Your turn: \S.* (?:asked a question|replied|mentioned you) .* ago$/);
  });

  it('is closed to the page', async () => {
    const seen = await tab.page.evaluate(() => {
      const bare = [...document.querySelectorAll('span:empty')].filter(
        ({ attributes }) => !attributes.length,
      );
      return bare.map((span) => `${span.outerHTML} ${span.shadowRoot}`);
    });
    expect(new Set(seen)).toEqual(new Set(['<span></span> null']));
  });

  it('moves nothing, and goes when the site is switched off', async () => {
    const { length } = await marksIn(tab.page);
    const before = await rows(tab);
    expect(before.length).toBeGreaterThan(10);
    await switchSite(stage, false);
    await marksCome(tab.page, 0);
    expect(await rows(tab)).toEqual(before);
    await switchSite(stage, true);
    await marksCome(tab.page, length);
    expect(await rows(tab)).toEqual(before);
  });

  it('opens at a click without taking the focus or opening the post', async () => {
    const [mark] = await marksIn(tab.page);
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await tab.page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    expect(await tab.page.evaluate(() => [document.activeElement?.localName, location.href])).toEqual([
      'a',
      NOTIFICATIONS,
    ]);
    await tab.page.keyboard.press('Escape');
  });

  it('keeps keys to itself: the site’s one-letter keys do not fire', async () => {
    const heard = await tab.page.evaluateHandle(() => {
      const keys: string[] = [];
      document.addEventListener('keydown', ({ key }) => keys.push(key));
      return keys;
    });
    await (await tab.page.$('article a'))?.focus();
    await until('the focus to be on a badge', async () => {
      await tab.page.keyboard.press('Tab');
      return tab.page.evaluate(() => document.activeElement?.attributes.length === 0);
    });
    await heard.evaluate((keys) => void keys.splice(0));
    await tab.page.keyboard.press('j');
    await tab.page.keyboard.press('l');
    expect(await heard.jsonValue()).toEqual([]);
  });

  complainsOfNothing(stage);
});

describe.each(IN_CHROMIUM)('behind the closed root of a badge in %s', (name) => {
  const stage = useStage(name);
  const tab = usePage(stage);
  const badge = async () => {
    const { badgeLabels } = await settled(stage.lab, tab);
    return partCalled(tab.page, badgeLabels[0] ?? '', 'button');
  };

  it('there is a button big enough to hit', async () => {
    const { width, height } = (await (await badge()).boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  it('nothing answers to a click that no person made', async () => {
    const button = await badge();
    await button.evaluate((part) => (part as HTMLElement).click());
    expect(await button.evaluate(({ ariaExpanded }) => ariaExpanded)).toBe('false');
  });

  it('colours follow the page, not the system', async () => {
    const pill = async () =>
      (await badge()).evaluate((part) => getComputedStyle(part.firstElementChild ?? part).backgroundColor);
    const light = await pill();
    await tab.page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
      document.documentElement.style.colorScheme = 'dark';
      document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    });
    const dark = await until('another colour', async () => ((await pill()) === light ? null : pill()));
    const brightness = (colour: string) => Math.max(...(colour.match(/\d+/g) ?? []).map(Number));
    expect(brightness(light)).toBeGreaterThan(200);
    expect(brightness(dark)).toBeLessThan(100);
  });

  complainsOfNothing(stage);
});
