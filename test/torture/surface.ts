import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { WorkerMessage, WorkerMessages } from '../../src/messages/protocol.ts';
import { isReply, unpacked } from '../../src/messages/reply.ts';
import type { Extension } from '../browser/lab/hand.ts';
import type { Lab } from '../browser/lab/lab.ts';
import { until } from '../browser/lab/until.ts';
import { askFromFirefoxTab } from './firefoxTab.ts';

declare const browser: WebExtension | undefined;
declare const chrome: WebExtension;

/** A place in the browser from which messages go to the worker. */
export interface Surface {
  /** The page itself, where it is one of the extension's own; `null` for a content script, which stands on a site. */
  page: Page | null;
  /** Sends a message; rejects where no answer comes, for whatever reason. */
  send<N extends WorkerMessage>(
    name: N,
    input: WorkerMessages[N]['input'],
  ): Promise<WorkerMessages[N]['output']>;
}

/** Runs in the browser. */
const ask = (message: unknown) =>
  (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(message);

/** One of the extension's own pages. */
export function surfaceOfPage(page: Page): Surface {
  return { page, send: async (name, input) => answer(await page.evaluate(ask, { name, input })) };
}

/** The content script of a tab, in its own world; the page may be loaded anew meanwhile. */
export async function surfaceOfTab({ name, extension }: Lab, page: Page): Promise<Surface> {
  const ask =
    name === 'firefox'
      ? (message: unknown) => askFromFirefoxTab(page, extension, message)
      : await inChromium(page, extension);
  return { page: null, send: async (name, input) => answer(await ask({ name, input })) };
}

async function inChromium(
  page: Page,
  { origin }: Extension,
): Promise<(message: unknown) => Promise<unknown>> {
  const session = await page.createCDPSession();
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) world = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = null;
  });
  await session.send('Runtime.enable');
  return async (message) => {
    const contextId = await until('a content script', async () => world, { seconds: 10 });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

function answer<T>(reply: unknown): T {
  if (!isReply(reply)) throw new Error('no answer');
  return unpacked(reply) as T;
}
