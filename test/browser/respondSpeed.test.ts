import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Post, SiteName } from '../practice/shared/model.ts';
import { median, note } from './figures.ts';
import { BROWSERS } from './lab/browsers.ts';
import { openTab } from './lab/lab.ts';
import { tell } from './lab/messages.ts';
import { settled } from './lab/settled.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

/** So often on each site, for the middle value. */
const TIMES = 5;
/** What is aimed at, ms; a shared machine may be many times slower, which is no fault of the code. */
const AIM = 150;
const BEARABLE = 10 * AIM;

/** Where the answer to a post of yours stands. */
const PLACES: Record<SiteName, (root: Post) => string> = {
  x: (root) => `https://x.com/i/status/${root.id}`,
  facebook: () => 'https://www.facebook.com/',
  linkedin: (root) => `https://www.linkedin.com/feed/update/urn:li:activity:${root.id}/`,
};

/** Moments on the page's clock, ms: the site's own button was clicked, its editor stood there, the text stood in it. */
interface Moments {
  clicked?: number;
  opened?: number;
  written?: number;
}

/** Notes when what happens from now on. */
async function watched(page: Page) {
  return page.evaluateHandle(() => {
    const moments: Moments = {};
    const editors = () =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')].filter((one) =>
        one.checkVisibility(),
      );
    const before = new Set(editors());
    const look = () => {
      const opened = editors().filter((one) => !before.has(one));
      if (opened.length > 0) moments.opened ??= Date.now();
      const text = opened.map((one) => one.textContent ?? '').join('');
      // A mention that the site puts there is shorter.
      if (text.length > 45) moments.written ??= Date.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    const clicked = (event: Event) => {
      if (!event.isTrusted) moments.clicked ??= Date.now();
    };
    document.addEventListener('click', clicked, true);
    return moments;
  });
}

describe.each(BROWSERS)('how fast a draft stands in the box in %s', (name) => {
  const stage = useStage(name);

  it.each(Object.keys(PLACES) as SiteName[])('on %s', async (site) => {
    const world = stage.practice.world(site);
    const tab = await openTab(stage.lab);
    await tab.page.setViewport({ width: 1280, height: 900 });
    const spent: number[] = [];
    const opening: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const root = world.say({ text: `Kettle ${time} is back in the shop.` });
      const words = `Could you tell me how long kettle ${time} takes to boil?`;
      world.say({ by: 'mara', text: words, parent: root.id });
      await tab.page.goto(PLACES[site](root));
      await until('the badge', async () => (await settled(stage.lab, tab)).badges > 0);
      const place = await tab.page.evaluateHandle((asked) => {
        const all = [...document.querySelectorAll('[dir]')];
        return all.findLast((part) => part.textContent?.includes(asked)) ?? document.body;
      }, words);
      await place.hover();
      const moments = await watched(tab.page);
      const pressed = Date.now();
      await tell(stage.lab.extension, tab, 'key', { key: 'respond' });
      const { clicked, opened, written } = await until('the draft', async () => {
        const all = await moments.jsonValue();
        return all.written !== undefined && all;
      });
      const ownTime = (opened ?? 0) - (clicked ?? 0);
      opening.push(ownTime);
      spent.push((written ?? 0) - pressed - ownTime);
    }
    await tab.page.close();
    const figures = `${median(spent)} ms (median of ${TIMES}; the editor itself opens in ${median(opening)} ms)`;
    note(`${name}, ${site}: from the key to the text in the box ${figures}`);
    expect(median(spent)).toBeGreaterThan(0);
    expect(median(spent)).toBeLessThan(BEARABLE);
  });

  complainsOfNothing(stage);
});
