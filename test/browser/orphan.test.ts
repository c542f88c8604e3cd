import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { chromeScope } from './lab/chromeScope.ts';
import { openTab } from './lab/lab.ts';
import { marksCome } from './lab/marks.ts';
import { pause } from './lab/until.ts';
import { useStage } from './stage.ts';

declare const browser: WebExtension;

const NOTIFICATIONS = 'https://x.com/notifications';

describe('an open page when the extension is updated', () => {
  const chromium = useStage('chromium');
  const firefox = useStage('firefox');

  it('loses its badges at the next change in Chromium, without a word in the console', async () => {
    const { page } = await openTab(chromium.lab);
    const words: string[] = [];
    page.on('console', (message) => words.push(message.text()));
    page.on('pageerror', (fault) => words.push(String(fault)));
    await page.goto(NOTIFICATIONS);
    await marksCome(page);
    await chromium.lab.extension.hand.evaluate(() => {
      // Later, because the answer comes from a page of the extension.
      setTimeout(() => browser.runtime.reload(), 50);
    });
    await pause(500);
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('article')?.append(document.createElement('i')));
    await marksCome(page, 0);
    await page.evaluate(() => document.querySelector('article')?.append(document.createElement('i')));
    await pause(300);
    expect(words).toEqual([]);
  });

  it('goes over to the new copy in Firefox, which leaves no badge of the old one', async () => {
    const { page } = await openTab(firefox.lab);
    await page.goto(NOTIFICATIONS);
    const before = await marksCome(page);
    const { id } = firefox.lab.extension;
    await chromeScope(
      firefox.lab.browser,
      `const addon = await ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(id)});
       await addon.disable(); await addon.enable();`,
    );
    await pause(2000);
    expect(await marksCome(page, before.length)).toEqual(before);
  });
});
