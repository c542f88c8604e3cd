import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { built } from '../tools/built.ts';
import { BROWSERS } from './lab/browsers.ts';
import type { Tab } from './lab/lab.ts';
import { standingIn } from './lab/standing.ts';
import { pause, until } from './lab/until.ts';
import { addressOf, SCENES } from './scenes.ts';
import { type Stage, useStage } from './stage.ts';

declare const browser: WebExtension;

describe.each(BROWSERS)('%s', (name) => {
  describe.each(SCENES)('$title', (scene) => {
    const stage = useStage(name);

    it('takes its badges away when the site is switched off, and brings them back', async () => {
      const tab = await stage.open(addressOf(scene, scene.home));
      const before = await badges(stage, tab, (count) => count > 0);
      await switchSite(stage, scene.site, false);
      expect(await badges(stage, tab, (count) => count === 0)).toBe(0);
      await switchSite(stage, scene.site, true);
      expect(await badges(stage, tab, (count) => count > 0)).toBeLessThanOrEqual(before);
    });

    // Firefox ends a removed extension's scripts before they can act, but starts an updated one's in open pages.
    if (name === 'firefox') {
      it('leaves no second badge behind when the extension is updated', async () => {
        const tab = await stage.open(addressOf(scene, scene.home));
        const before = await badges(stage, tab, (count) => count > 0);
        await stage.lab.browser.installExtension(built('firefox'));
        stage.practice.world(scene.site).say({ by: 'mara', text: '@[you] are you there?' });
        expect(await badges(stage, tab, (count) => count > before)).toBe(before + 1);
      });
    } else {
      it('takes its badges away when the extension is removed, without a word in the console', async () => {
        const tab = await stage.open(addressOf(scene, scene.home));
        await badges(stage, tab, (count) => count > 0);
        const words: string[] = [];
        tab.page.on('console', (message) => words.push(message.text()));
        tab.page.on('pageerror', (fault) => words.push(String(fault)));
        await stage.removeExtension();
        // An orphan hears of nothing; it notices at the page's next change.
        stage.practice.world(scene.site).say({ by: 'mara', text: '@[you] are you there?' });
        expect(await badges(stage, tab, (count) => count === 0)).toBe(0);
        stage.practice.world(scene.site).say({ by: 'mara', text: '@[you] or on the way?' });
        await pause(300);
        expect(words).toEqual([]);
      });
    }
  });
});

/** Waits until the number of badges in the page is right, and answers with it. */
async function badges({ lab }: Stage, { page }: Tab, right: (count: number) => boolean): Promise<number> {
  const { count } = await until(
    'the badges',
    async () => {
      const marks = await standingIn(lab, page, new Map());
      return right(marks.length) && { count: marks.length };
    },
    { every: 100 },
  );
  return count;
}

async function switchSite({ lab }: Stage, site: string, on: boolean): Promise<void> {
  await lab.extension.hand.evaluate((settings) => browser.storage.local.set({ settings }), {
    on: { [site]: on },
  });
}
