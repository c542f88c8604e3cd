import type { FollowUp } from '../preferences.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How many answers of theirs show a habit. */
const ENOUGH = 5;
/** Whoever answers within minutes may as well be at lunch; whoever takes months is not asked for again. */
const [SHORTEST, LONGEST] = [4 * HOUR, 60 * DAY];
/** How long to wait for an answer before the first and the second reminder, ms. */
export interface Patience {
  first: number;
  second: number;
  /** Whether it comes from their own habit. */
  theirs: boolean;
}

/** How long somebody usually takes to answer, ms: the middle of all their lags; `null` where too few are known. */
function usualLag(lags: readonly number[]): number | null {
  if (lags.length < ENOUGH) return null;
  const sorted = [...lags].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** Twice their usual lag, in place of the days of the settings, once it is known. */
export function patienceFor(lags: readonly number[], days: FollowUp): Patience {
  const usual = usualLag(lags);
  if (usual === null) return { first: days.first * DAY, second: days.second * DAY, theirs: false };
  const first = Math.min(Math.max(2 * usual, SHORTEST), LONGEST);
  return { first, second: (first * days.second) / days.first, theirs: true };
}
