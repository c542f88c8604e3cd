import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { BROWSERS } from './lab/browsers.ts';
import { startKept } from './lab/kept.ts';
import { extensionFor, type Lab, openTab } from './lab/lab.ts';
import { startNet } from './lab/net.ts';

declare const browser: WebExtension;

const PAGE = 'https://x.com/kept';
const html = () =>
  new Response('<!doctype html><title>Kept</title>', {
    headers: { 'content-type': 'text/html', 'set-cookie': 'mark=left; Max-Age=3600' },
  });

/** What is in a browser of the page, of the extension and of tabs, before something is left in each of them. */
async function leftIn(lab: Lab) {
  const tabs = await lab.extension.hand.evaluate(async () => (await browser.tabs.query({})).length);
  const stored = await lab.extension.hand.evaluate(async () => {
    const { mark } = await browser.storage.local.get('mark');
    await browser.storage.local.set({ mark: 'left' });
    return mark;
  });
  const { page } = await openTab(lab);
  await page.goto(PAGE);
  const site = await page.evaluate(() => {
    const before = localStorage.getItem('mark');
    localStorage.setItem('mark', 'left');
    return before;
  });
  const cookies = lab.net.visits.filter(({ url }) => url === PAGE).map(({ headers }) => headers.cookie);
  return { tabs, stored, site, cookies };
}

describe.each(BROWSERS)('%s for one suite after another', (name) => {
  it('has nothing left in it', async () => {
    for (let suite = 0; suite < 3; suite++) {
      const net = await startNet(html);
      const lab = await startKept(name, net, extensionFor(name));
      expect(await leftIn(lab)).toEqual({ tabs: 2, stored: undefined, site: null, cookies: [undefined] });
      await lab.close();
      await net.close();
    }
  });
});
