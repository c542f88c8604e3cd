import browser, { type Runtime } from 'webextension-polyfill';
import { type Check, Invalid } from './check.ts';
import { MessageError, type Reply } from './reply.ts';

/** `origin` is what a page cannot change, by its history or a sandbox; where a browser has none, `url` has it. */
export type Sender = Runtime.MessageSender & { origin?: string };

/**
 * The listener: not `async`, because a promise for every message would answer those of other listeners too; a promise
 * for its own names only. Messages of other extensions never arrive here, and are not answered if they do.
 */
export function listener(
  reply: (name: string, input: unknown, sender: Sender) => Promise<Reply> | undefined,
) {
  return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { name, input } = message as { name?: unknown; input?: unknown };
    if (typeof name !== 'string' || sender.id !== browser.runtime.id) return undefined;
    return reply(name, input, sender);
  };
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
