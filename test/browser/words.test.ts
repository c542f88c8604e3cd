import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { until } from './lab/until.ts';
import { workerOf } from './lab/worker.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;
declare const chrome: { i18n: { getMessage: () => string } };

/** As it happens in Chromium where the page that first asks for words is closed before they have come. */
describe('a browser that has no words', () => {
  const stage = useStage('chromium');

  it.each(['popup', 'desk', 'welcome'])('leaves none of them out: %s', async (room) => {
    const { page } = await stage.tab();
    await page.evaluateOnNewDocument(() => {
      if (location.protocol === 'chrome-extension:') chrome.i18n.getMessage = () => '';
    });
    await page.goto(`${stage.lab.extension.origin}/src/${room}/index.html`);
    const text = await until('the page', async () => {
      const shown = await page.$eval('body', (body) => body.innerText);
      return shown.trim() !== '' && shown;
    });
    expect(text).toMatch(/[a-z] [a-z]/);
    expect(text).not.toMatch(/\b[a-z]+_\w+/);
  });

  it('leaves none of them out: the toolbar', async () => {
    const { hand } = stage.lab.extension;
    await (await workerOf(stage.lab)).evaluate(() => {
      chrome.i18n.getMessage = () => '';
    });
    const title = () => hand.evaluate(() => browser.action.getTitle({}));
    const before = await title();
    const quiet = { x: true, facebook: true, linkedin: true };
    await hand.evaluate((settings) => browser.storage.local.set({ settings }), { quiet });
    const after = await until('the toolbar to follow', async () => {
      const now = await title();
      return now !== before && now;
    });
    expect(after).toMatch(/[a-z] [a-z]/);
  });

  complainsOfNothing(stage);
});
