import { named } from '../fold.ts';
import type { Promised } from '../promise.ts';
import type { ConversationView } from '../view.ts';
import type { Owed } from './lists.ts';

/** Words that follow a promise this closely (ms) go on with it; only a link among them may be what was promised. */
const GOES_ON = 15 * 60 * 1000;

/** A promise with a later word of the account's that may have kept it. */
export interface MaybeKept extends Owed {
  /** Name of the post (`site:id`) that said it, and when, ms. */
  by: string;
  at: number;
}

/**
 * The account's newest word in the conversation of a promise, where it may have kept that: said later, no promise
 * itself, and not one of which the user has said that it did not.
 *
 * @param said when the promise was made, ms
 * @param promised posts (`site:id`) in which something is promised
 */
export function maybeKeptBy(
  promise: Promised,
  view: ConversationView,
  said: number,
  promised: ReadonlySet<string>,
): Pick<MaybeKept, 'by' | 'at'> | null {
  const last = view.tries.at(-1);
  if (!last || last.at <= said || (last.form !== 'gives' && last.at - said < GOES_ON)) return null;
  const by = named(view, last.post);
  return promised.has(by) || promise.notKeptBy === by ? null : { by, at: last.at };
}
