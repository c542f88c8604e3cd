import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type Check, Invalid } from './check.ts';
import { MessageError, type Reply } from './reply.ts';

/** `origin` is what a page cannot change, by its history or a sandbox; where a browser has none, `url` has it. */
export type Sender = Runtime.MessageSender & { origin?: string };

/** How an answer gets back; only where the listener has said `true`, that it will come. */
type Respond = (reply: Reply) => void;

/**
 * The listener: it answers its own names only and leaves all others to other listeners. Messages of other extensions
 * never arrive here, and are not answered if they do. Chromium knows no answer by promise, both browsers know this way.
 */
export function listener(
  reply: (name: string, input: unknown, sender: Sender) => Promise<Reply> | undefined,
): Runtime.OnMessageListener {
  const listening = (message: unknown, sender: Sender, respond: Respond): true | undefined => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { name, input } = message as { name?: unknown; input?: unknown };
    if (typeof name !== 'string' || sender.id !== browser.runtime.id) return undefined;
    const answer = reply(name, input, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  };
  // The types know no listener that answers some messages only.
  return listening as Runtime.OnMessageListenerCallback;
}

/** Whether a page of the extension's own sent it. */
export function isOwn(sender: Sender | undefined): boolean {
  return sender?.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Whether the table has such an entry of its own. */
export function isKey<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name);
}

/** The clean input; throws `invalid` where it is something else. */
export function checked<T>(check: Check<T>, input: unknown): T {
  try {
    return check(input);
  } catch (error) {
    throw error instanceof Invalid ? new MessageError('invalid', error) : error;
  }
}
