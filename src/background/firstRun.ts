import type { Runtime } from 'webextension-polyfill';
import { browser } from '../messages/browser.ts';

const PAGE = 'src/welcome/index.html';
const KEY = 'welcomed';

/** Opens the page of the first run, once: not after an update, nor where an earlier installation has left its data. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install' || (await browser.storage.local.get(KEY))[KEY]) return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
