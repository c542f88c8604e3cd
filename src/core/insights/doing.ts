import type { Deed, Entry } from '../journal.ts';
import type { Promised } from '../promise.ts';
import { type Figure, LEAST, share } from './figure.ts';

/** What is compared: answering, asking, giving and passing on, and speaking first; selling stands beside it. */
const BALANCED: readonly Deed[] = ['replied', 'asked', 'recommended', 'gave', 'started'];

/** How often the account did what, and which part of all that was. One post may be several of them. */
export interface Part {
  deed: Deed | 'promoted';
  count: number;
  share: Figure;
}

/**
 * Whether the account listens or only talks, since then. Corrections by hand are left out: nobody knows what they were.
 *
 * @param promoted how often it sold something
 */
export function balance(journal: readonly Entry[], since: number, promoted: number): Part[] {
  const done = journal.filter(({ deed, time, by }) => !by && time >= since && BALANCED.includes(deed));
  const n = done.length + promoted;
  const part = (deed: Part['deed'], count: number): Part => ({
    deed,
    count,
    share: { value: n < LEAST ? null : count / n, n },
  });
  const parts = BALANCED.map((deed) => part(deed, done.filter((entry) => entry.deed === deed).length));
  return [...parts, part('promoted', promoted)];
}

/** Which part of the promises that were due is kept. */
export function promisesKept(promises: readonly Promised[], now: number): Figure {
  const due = promises.filter(
    ({ state, due: time }) => state === 'done' || (state === 'open' && time !== null && time < now),
  );
  return share(due, ({ state }) => state === 'done');
}
