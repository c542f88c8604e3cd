import { browser } from './browser.ts';
import type { PageMessage, PageMessages, WorkerMessage, WorkerMessages } from './protocol.ts';
import { isReply, MessageError, unpacked } from './reply.ts';

/**
 * Sends a message to the worker. A worker that died before it answered is asked once more, which wakes it; every
 * message is idempotent, so it does not matter whether the first one arrived.
 *
 * @returns what the worker answers
 * @throws {MessageError} always, and nothing else; `fault` says why
 */
export async function send<N extends WorkerMessage>(
  name: N,
  input: WorkerMessages[N]['input'],
): Promise<WorkerMessages[N]['output']> {
  return deliver(() => browser.runtime.sendMessage({ name, input }), 2);
}

/**
 * Asks the content scripts of a tab; the first frame that has an answer gives it. Not asked twice: a page that does not
 * answer has gone elsewhere.
 *
 * @throws {MessageError} always, and nothing else; `unreachable` where no content script stands
 */
export async function ask<N extends PageMessage>(
  tabId: number,
  name: N,
  input: PageMessages[N]['input'],
): Promise<PageMessages[N]['output']> {
  return deliver(() => browser.tabs.sendMessage(tabId, { name, input }), 1);
}

async function deliver<T>(once: () => Promise<unknown>, attempts: number): Promise<T> {
  let failure: unknown = 'nobody answered';
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (!browser.runtime?.id) throw new MessageError('orphaned');
    try {
      const reply = await once();
      if (isReply(reply)) return unpacked(reply) as T;
    } catch (error) {
      if (error instanceof MessageError) throw error;
      failure = error;
    }
  }
  throw new MessageError(browser.runtime?.id ? 'unreachable' : 'orphaned', failure);
}
