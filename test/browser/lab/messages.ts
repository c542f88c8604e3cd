import type { Browser as WebExtension } from 'webextension-polyfill';
import type {
  PageMessage,
  PageMessages,
  WorkerMessage,
  WorkerMessages,
} from '../../../src/messages/protocol.ts';
import type { Extension } from './hand.ts';
import type { Tab } from './lab.ts';

declare const browser: WebExtension;

/** What crosses between the parts of the extension. */
type Reply = { output: unknown } | { fault: string; detail: string };

/**
 * Sends a message to the content script in the top frame of a tab.
 *
 * @returns its answer, or `null` while no content script listens there
 */
export async function tell<N extends PageMessage>(
  { hand }: Extension,
  tab: Tab,
  name: N,
  input: PageMessages[N]['input'],
): Promise<PageMessages[N]['output'] | null> {
  const reply = await hand.evaluate(
    async (id, message) => {
      try {
        return await browser.tabs.sendMessage(id, message, { frameId: 0 });
      } catch (error) {
        if (/Receiving end does not exist/.test(String(error))) return null;
        throw error;
      }
    },
    tab.id,
    { name, input },
  );
  return unpacked(reply);
}

/** Asks the worker as one of the extension's own pages does. */
export async function ask<N extends WorkerMessage>(
  { hand }: Extension,
  name: N,
  input: WorkerMessages[N]['input'],
): Promise<WorkerMessages[N]['output']> {
  const reply = await hand.evaluate((message) => browser.runtime.sendMessage(message), { name, input });
  return unpacked(reply);
}

function unpacked<T>(reply: unknown): T {
  const packed = (reply ?? { output: null }) as Reply;
  if ('fault' in packed) throw new Error(`${packed.fault}: ${packed.detail}`);
  return packed.output as T;
}
