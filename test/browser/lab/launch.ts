import type { Browser } from 'puppeteer-core';
import { type BrowserName, launchOnce, type Start } from './browsers.ts';
import type { Net } from './net.ts';
import { noteTrouble } from './troubles.ts';

/** So long a browser may take to be ready, and to be closed, ms. A busy computer takes ten times as long as an idle one. */
const READY = 60_000;
const CLOSED = 20_000;

/** Starts a browser that finds the sites in `net` and nothing else, as `launchReady` does. */
export function launch(name: BrowserName, net: Net, start: Start = {}): Promise<Browser> {
  return launchReady(name, net, start, async (browser) => browser);
}

/**
 * Starts a browser and makes it ready. One that is not ready in time is killed and started once more: what the computer did
 * to one start, a second one tells apart, and `takeTroubles` names it.
 *
 * @param prepare what has to be done in the browser first
 * @returns what `prepare` does
 * @throws what went wrong the second time
 */
export async function launchReady<T>(
  name: BrowserName,
  net: Net,
  start: Start,
  prepare: (browser: Browser) => Promise<T>,
): Promise<T> {
  try {
    return await attempt(name, net, start, prepare);
  } catch (error) {
    noteTrouble(error);
    return attempt(name, net, start, prepare);
  }
}

async function attempt<T>(
  name: BrowserName,
  net: Net,
  { within = READY, ...start }: Start,
  prepare: (browser: Browser) => Promise<T>,
): Promise<T> {
  const end = new AbortController();
  // Whatever is waited for then fails, and its words say what it was.
  const late = setTimeout(() => end.abort(), within);
  try {
    return await prepare(await launchOnce(name, net, { within, ...start }, end.signal));
  } catch (error) {
    const inTime = end.signal.aborted ? ` within ${within / 1000} s` : '';
    end.abort();
    throw new Error(`${name} did not come up${inTime}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  } finally {
    clearTimeout(late);
  }
}

/** Closes a browser; one that does not close in time is killed. */
export async function shut(browser: Browser): Promise<void> {
  const late = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSED);
  await browser.close();
  clearTimeout(late);
}
