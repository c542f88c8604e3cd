import type { Browser as WebExtension } from 'webextension-polyfill';
import type {
  PageMessage,
  PageMessages,
  WorkerMessage,
  WorkerMessages,
} from '../../../src/messages/protocol.ts';
import { isReply, unpacked } from '../../../src/messages/reply.ts';
import type { Extension } from './hand.ts';
import type { Tab } from './lab.ts';

declare const browser: WebExtension;

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
  return answerIn(reply);
}

/** Asks the worker as one of the extension's own pages does. */
export async function ask<N extends WorkerMessage>(
  { hand }: Extension,
  name: N,
  input: WorkerMessages[N]['input'],
): Promise<WorkerMessages[N]['output']> {
  const reply = await hand.evaluate((message) => browser.runtime.sendMessage(message), { name, input });
  const answer = answerIn<WorkerMessages[N]['output']>(reply);
  if (answer === null) throw new Error('The worker did not answer');
  return answer;
}

/** No answer at all is `null`; a fault is thrown. */
function answerIn<T>(reply: unknown): T | null {
  return isReply(reply) ? (unpacked(reply) as T) : null;
}
