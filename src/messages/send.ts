import { browser } from './browser.ts';
import { isOrphan } from './orphan.ts';
import type { PageMessage, PageMessages, WorkerMessage, WorkerMessages } from './protocol.ts';
import { isReply, MessageError, unpacked } from './reply.ts';

/**
 * How long to wait before each time the worker is asked, ms. Asking wakes it, but one that is just being taken away hears
 * nothing until the browser is done with that: in Firefox for some tenths of a second.
 */
const PAUSES = [0, 50, 200, 800];

/**
 * Sends a message to the worker. A worker that died before it answered is asked again; every message is idempotent, so
 * it does not matter whether an earlier one arrived.
 *
 * @returns what the worker answers
 * @throws {MessageError} always, and nothing else; `fault` says why
 */
export async function send<N extends WorkerMessage>(
  name: N,
  input: WorkerMessages[N]['input'],
): Promise<WorkerMessages[N]['output']> {
  return deliver(() => browser.runtime.sendMessage({ name, input }), PAUSES);
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
  return deliver(() => browser.tabs.sendMessage(tabId, { name, input }), [0]);
}

async function deliver<T>(once: () => Promise<unknown>, pauses: readonly number[]): Promise<T> {
  let failure: unknown = 'nobody answered';
  for (const pause of pauses) {
    if (isOrphan()) throw new MessageError('orphaned');
    if (pause > 0) await new Promise((done) => setTimeout(done, pause));
    try {
      const reply = await once();
      if (isReply(reply)) return unpacked(reply) as T;
    } catch (error) {
      if (error instanceof MessageError) throw error;
      failure = error;
    }
  }
  throw new MessageError(isOrphan() ? 'orphaned' : 'unreachable', failure);
}
