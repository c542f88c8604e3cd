import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launch, type Start } from './browsers.ts';
import { type Extension, findExtension, openOwnPage, tabIds } from './hand.ts';
import type { Net } from './net.ts';
import { until } from './until.ts';

/** A browser with the built extension in it, in front of the sites on this computer. */
export interface Lab {
  name: BrowserName;
  browser: Browser;
  net: Net;
  extension: Extension;
  close(): Promise<void>;
}

/** A page together with the number under which the browser's tabs interface knows it. */
export interface Tab {
  page: Page;
  id: number;
}

/**
 * Starts a browser with the extension of `folder`.
 *
 * @param folder absolute path of `dist/chrome` or `dist/firefox`
 */
export async function startLab(
  name: BrowserName,
  net: Net,
  folder: string,
  options: Start = {},
): Promise<Lab> {
  const browser = await launch(name, net, options);
  try {
    const extension = await findExtension(name, browser, await browser.installExtension(folder));
    await leaveWelcome(browser);
    return { name, browser, net, extension, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Every installation opens the page of the first run; it is closed, so that tests find the browser empty. */
async function leaveWelcome(browser: Browser): Promise<void> {
  const page = await until('the page of the first run', async () =>
    (await browser.pages()).find((open) => open.url().endsWith('/src/welcome/index.html')),
  );
  await page.close();
}

/** Opens a new tab, which is then the visible one. */
export async function openTab({ browser, extension }: Lab): Promise<Tab> {
  const before = await tabIds(extension);
  const page = await browser.newPage();
  const id = await until('a new tab', async () =>
    (await tabIds(extension)).find((known) => !before.includes(known)),
  );
  return { page, id };
}

/** Opens the popup's page in a tab: the popup's own window cannot be reached by a driver. */
export function openPopup({ name, browser, extension }: Lab): Promise<Page> {
  return openOwnPage(name, browser, extension, 'src/popup/index.html');
}
