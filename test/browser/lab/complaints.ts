import type { Page } from 'puppeteer-core';
import { chromeScope } from './chromeScope.ts';
import type { Lab } from './lab.ts';

/** Asks for every exception and error of the extension's own code since the beginning, one line each. */
export type Complaints = () => Promise<string[]>;

/** What `chrome://extensions` may call; there is no other way to see what a content script threw. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; source: string }[] }>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/** Lets the browser collect what goes wrong in the extension's content scripts, worker and pages. */
export async function listenForComplaints(lab: Lab): Promise<Complaints> {
  return lab.name === 'chromium' ? inChromium(await extensionsPage(lab), lab) : inFirefox(lab);
}

/** The browser's own page of extensions, in developer mode. */
export async function extensionsPage({ browser }: Lab): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  return page;
}

/** Chromium's own note that a worker was stopped while its script was still being read; the next event starts it anew. */
const STOPPED = 'Failed to load the script unexpectedly';

function inChromium(page: Page, { extension: { id } }: Lab): Complaints {
  return () =>
    page.evaluate(
      async (wanted, stopped) => {
        const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(wanted);
        const own = runtimeErrors.filter(({ message }) => message !== stopped);
        return own.map(({ message, source }) => `${message} at ${source}`);
      },
      id,
      STOPPED,
    );
}

/**
 * Firefox's own notes that an answer came when its page had gone or was put aside, and that a page had gone before the
 * browser knew whose it was (the one that opens at the installation); no code can catch either.
 */
const GONE =
  /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|FrameData missing/;

function inFirefox({ browser, extension: { origin } }: Lab): Complaints {
  const asked = `const errors = Services.console.getMessageArray().filter((message) =>
      message instanceof Ci.nsIScriptError &&
      !${GONE}.test(message.errorMessage) &&
      (message.flags & Ci.nsIScriptError.warningFlag) === 0 &&
      (message.sourceName + message.errorMessage).includes(${JSON.stringify(origin)}));
    const told = (error) => error.errorMessage + ' at ' + [error.sourceName, error.lineNumber, error.columnNumber].join(':');
    return JSON.stringify(errors.map(told));`;
  return async () => JSON.parse(String(await chromeScope(browser, asked))) as string[];
}
