import type { Browser, Page } from 'puppeteer-core';
import type { PageMessage, PageMessages } from '../../../src/messages/protocol.ts';
import { type BrowserName, launch } from './browsers.ts';
import { chromeScope } from './chromeScope.ts';
import type { Net } from './net.ts';

/** The extension inside a running browser. */
export interface Extension {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** A document of the extension's own without any code: from here its programming interfaces are called. */
  hand: Page;
}

/** A browser with the built extension in it. */
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

/** Any file of the extension will do as a document with its origin; this one is always there and runs nothing. */
const HAND = 'manifest.json';

/**
 * Starts a browser with the extension of `folder`.
 *
 * @param folder absolute path of `dist/chrome` or `dist/firefox`
 */
export async function startLab(
  name: BrowserName,
  net: Net,
  folder: string,
  options: { headless?: boolean } = {},
): Promise<Lab> {
  const browser = await launch(name, net, options);
  try {
    const id = await browser.installExtension(folder);
    const extension = name === 'chromium' ? await inChromium(browser, id) : await inFirefox(browser, id);
    return { name, browser, net, extension, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function inChromium(browser: Browser, id: string): Promise<Extension> {
  const origin = `chrome-extension://${id}`;
  const hand = await firstPage(browser);
  await hand.goto(`${origin}/${HAND}`);
  return { id, origin, hand };
}

/** WebDriver BiDi may not open pages of an extension itself, but the browser's own window may. */
async function inFirefox(browser: Browser, id: string): Promise<Extension> {
  const run = await chromeScope(browser);
  const before = new Set(await browser.pages());
  const host = await run(
    `const { mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
     const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
     gBrowser.selectedTab = gBrowser.addTab('moz-extension://' + mozExtensionHostname + '/${HAND}', { triggeringPrincipal });
     return mozExtensionHostname;`,
  );
  const hand = await until(async () => (await browser.pages()).find((page) => !before.has(page)));
  await until(() => hand.evaluate(() => 'browser' in globalThis && document.readyState === 'complete'));
  return { id, origin: `moz-extension://${host}`, hand };
}

async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}

/** Opens a new tab, which is then the visible one. */
export async function openTab({ browser, extension }: Lab): Promise<Tab> {
  const before = await tabIds(extension);
  const page = await browser.newPage();
  const id = await until(async () => (await tabIds(extension)).find((known) => !before.includes(known)));
  return { page, id };
}

function tabIds({ hand }: Extension): Promise<number[]> {
  return hand.evaluate(async () => {
    const { tabs } =
      (globalThis as unknown as Interfaces).browser ?? (globalThis as unknown as Interfaces).chrome;
    return (await tabs.query({})).map((tab) => tab.id);
  });
}

interface Interfaces {
  browser: Interfaces['chrome'];
  chrome: {
    tabs: {
      query(filter: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object, options: object): Promise<unknown>;
    };
  };
}

/**
 * Sends a message to the content script in the top frame of a tab.
 *
 * @returns its answer, or `null` while no content script listens there
 */
export async function tell<Name extends PageMessage>(
  { hand }: Extension,
  tab: Tab,
  name: Name,
  input: PageMessages[Name]['input'],
): Promise<PageMessages[Name]['output'] | null> {
  const answer = await hand.evaluate(
    async (id, message) => {
      const { tabs } =
        (globalThis as unknown as Interfaces).browser ?? (globalThis as unknown as Interfaces).chrome;
      try {
        return await tabs.sendMessage(id, message, { frameId: 0 });
      } catch (error) {
        if (/Receiving end does not exist|Could not establish connection/.test(String(error))) return null;
        throw error;
      }
    },
    tab.id,
    { name, input },
  );
  return (answer ?? null) as PageMessages[Name]['output'] | null;
}

/** Asks again and again until there is an answer that is neither `undefined`, `null` nor `false`. */
export async function until<T>(
  ask: () => Promise<T | undefined | null | false>,
  { seconds = 10, every = 20 } = {},
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain`);
    await new Promise((done) => setTimeout(done, every));
  }
}
