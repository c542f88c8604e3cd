import type { Browser, Page } from 'puppeteer-core';
import { built } from '../../tools/built.ts';
import type { BrowserName, Start } from './browsers.ts';
import { chromeScope } from './chromeScope.ts';
import { type Extension, findExtension, openOwnPage, tabIds } from './hand.ts';
import { launchReady, shut } from './launch.ts';
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

/** Folder of the extension as it is built for this kind of browser. */
export const extensionFor = (name: BrowserName): string => built(name === 'chromium' ? 'chrome' : 'firefox');

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
  // A profile that has been used before was welcomed then.
  const welcomed = options.profile !== undefined;
  return launchReady(name, net, options, (browser) => labIn(name, browser, net, folder, welcomed));
}

/** A lab in a browser that runs already and has never seen the extension, or was `welcomed` by it before. */
export async function labIn(
  name: BrowserName,
  browser: Browser,
  net: Net,
  folder: string,
  welcomed = false,
): Promise<Lab> {
  const id = await browser.installExtension(folder);
  if (!welcomed) await leaveWelcome(name, browser);
  const extension = await findExtension(name, browser, id);
  return { name, browser, net, extension, close: () => shut(browser) };
}

const WELCOME = '/src/welcome/index.html';

/**
 * Every installation opens the page of the first run; it is closed when a person could have read it, so that tests find the
 * browser empty.
 */
async function leaveWelcome(name: BrowserName, browser: Browser): Promise<void> {
  await until('the page of the first run', async () => {
    if (name === 'firefox') return (await chromeScope(browser, CLOSE_WELCOME)) === 'closed';
    const page = (await browser.pages()).find((open) => open.url().endsWith(WELCOME));
    await page?.waitForSelector('h1');
    await page?.close();
    return page !== undefined;
  });
}

/** Firefox's driver does not tell the addresses of an extension's pages, but the browser's own window does. */
const CLOSE_WELCOME = `
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('${WELCOME}'));
  if (tab) gBrowser.removeTab(tab);
  return tab ? 'closed' : 'not yet';`;

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
