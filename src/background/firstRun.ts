import type { Runtime } from 'webextension-polyfill';
import { browser } from '../messages/browser.ts';

const WELCOME = 'src/welcome/index.html';

/** Opens the page of the first run, once, when the extension is installed; never after an update. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}
