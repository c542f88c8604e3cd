import type { Browser, Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { BrowserName } from './browsers.ts';
import { chromeScope } from './chromeScope.ts';
import { noteTrouble } from './troubles.ts';
import { until } from './until.ts';

declare const browser: WebExtension;

/** The extension inside a running browser. */
export interface Extension {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** A document of the extension's own that runs nothing: from here tests call `browser.…`. */
  hand: Page;
}

/** Any file of the extension will do as a document with its origin. */
const DOCUMENT = 'manifest.json';

/** Opens the hand of the extension `id` in a tab. */
export async function findExtension(name: BrowserName, running: Browser, id: string): Promise<Extension> {
  const extension = name === 'chromium' ? await inChromium(running, id) : await inFirefox(running, id);
  await extension.hand.evaluate(() => {
    Object.assign(globalThis, {
      browser: Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'),
    });
  });
  return extension;
}

async function inChromium(running: Browser, id: string): Promise<Extension> {
  const origin = `chrome-extension://${id}`;
  const hand = await running.newPage();
  await hand.goto(`${origin}/${DOCUMENT}`);
  return { id, origin, hand };
}

/** WebDriver BiDi may not open pages of an extension, but the browser's own window may. */
async function inFirefox(running: Browser, id: string): Promise<Extension> {
  const host = await chromeScope(
    running,
    `return WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`,
  );
  const origin = `moz-extension://${host}`;
  return { id, origin, hand: await openInFirefox(running, `${origin}/${DOCUMENT}`) };
}

/** So long an extension's document takes at most, s: ten times what it takes on a busy computer. */
const OPEN = 10;

/**
 * Firefox shows a tab now and then of which its driver never hears (ESR 153: one in some hundred): it is closed, and
 * another one opened.
 */
async function openInFirefox(running: Browser, url: string): Promise<Page> {
  try {
    return await openOnce(running, url);
  } catch (error) {
    noteTrouble(error);
    await chromeScope(running, 'gBrowser.removeCurrentTab()');
    return openOnce(running, url);
  }
}

async function openOnce(running: Browser, url: string): Promise<Page> {
  const before = new Set(await running.pages());
  await chromeScope(
    running,
    `const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
     gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });`,
  );
  const fresh = async () => (await running.pages()).filter((open) => !before.has(open));
  const find = async () => {
    const pages = await fresh();
    const there = await Promise.all(pages.map((open) => open.evaluate(isThere, url)));
    return pages[there.indexOf(true)];
  };
  const instead = async () => {
    const pages = await Promise.all((await fresh()).map((open) => open.evaluate(describeDocument)));
    return `${pages.join(', ') || 'no new page'}; the browser's tabs: ${await chromeScope(running, TABS)}`;
  };
  return until('a document of the extension', find, { seconds: OPEN, instead });
}

const TABS = `
  const tell = ({ linkedBrowser: { currentURI, remoteType, webProgress } }) =>
    [currentURI.spec, remoteType, webProgress?.isLoadingDocument ? 'loading' : 'loaded'].join(' ');
  return gBrowser.tabs.map(tell).join(', ');`;

/** Runs in the page. */
function isThere(url: string): boolean {
  return location.href === url && 'browser' in globalThis && document.readyState === 'complete';
}

/** Runs in the page. */
function describeDocument(): string {
  return `${location.href} ${document.readyState}, browser: ${'browser' in globalThis}`;
}

/** Opens a page of the extension in a tab of its own, as `src/popup/index.html`. */
export async function openOwnPage(
  name: BrowserName,
  running: Browser,
  { origin }: Extension,
  path: string,
): Promise<Page> {
  if (name === 'firefox') return openInFirefox(running, `${origin}/${path}`);
  const page = await running.newPage();
  await page.goto(`${origin}/${path}`);
  return page;
}

/** Numbers of all tabs, as the tabs interface counts them. */
export function tabIds({ hand }: Extension): Promise<number[]> {
  return hand.evaluate(async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []));
}
