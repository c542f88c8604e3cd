import type { Deed, Entry } from '../journal.ts';
import type { Promised } from '../promise.ts';
import { type Figure, LEAST, share } from './figure.ts';

/** What is compared: answering, asking, giving and passing on, and speaking first. */
const BALANCED: readonly Deed[] = ['replied', 'asked', 'recommended', 'gave', 'started'];

/** How often the account did what, and which part of all that was. One post may be several of them. */
export interface Part {
  deed: Deed;
  count: number;
  share: Figure;
}

/** Whether the account listens or only talks, since then. Corrections by hand are left out: nobody knows what they were. */
export function balance(journal: readonly Entry[], since: number): Part[] {
  const done = journal.filter(({ deed, time, by }) => !by && time >= since && BALANCED.includes(deed));
  return BALANCED.map((deed) => {
    const count = done.filter((entry) => entry.deed === deed).length;
    return {
      deed,
      count,
      share: { value: done.length < LEAST ? null : count / done.length, n: done.length },
    };
  });
}

/** Which part of the promises that were due is kept. */
export function promisesKept(promises: readonly Promised[], now: number): Figure {
  const due = promises.filter(
    ({ state, due: time }) => state === 'done' || (state === 'open' && time !== null && time < now),
  );
  return share(due, ({ state }) => state === 'done');
}
