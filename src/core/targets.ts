import type { Deed, Entry } from './journal.ts';
import type { TargetName, Targets } from './preferences.ts';
import { DAY, dayOf, momentAt, type Wall, wallAt, weekdayOf } from './reminders/wall.ts';

/** How far one kind of engagement has come today. */
export interface Progress {
  target: TargetName;
  /** So many were done, corrections by hand included; never below 0. */
  done: number;
  /** So many are wanted today; 0 where this is no day for it. */
  of: number;
}

/** One week, and what was given away in it. */
export interface Week {
  /** Its first moment, ms. */
  from: number;
  count: number;
}

const NAMES: readonly TargetName[] = [
  'replies',
  'friends',
  'questions',
  'recommendations',
  'resources',
  'openers',
];

/** What a deed counts for. To speak first counts for `friends` where the other is one, else for `openers`. */
const COUNTS: Partial<Record<Deed, TargetName>> = {
  replied: 'replies',
  asked: 'questions',
  recommended: 'recommendations',
  gave: 'resources',
  started: 'openers',
};

/** Deeds that left somebody else with more than before. */
export const VALUE: readonly Deed[] = ['gave', 'recommended', 'introduced', 'kept'];

/**
 * Today's numbers, as the journal has them.
 *
 * @param isFriend whether a person (`site key`) is one whose posts the user wants to answer
 * @param now ms
 * @param zone IANA name of the time zone in which the day begins and ends
 */
export function progress(
  journal: readonly Entry[],
  targets: Targets,
  isFriend: (person: string) => boolean,
  now: number,
  zone: string,
): Progress[] {
  const { today, from, to } = dayAt(now, zone);
  const sums = new Map<TargetName, number>();
  for (const entry of journal) {
    if (entry.gone || entry.time < from || entry.time >= to) continue;
    const target = targetOf(entry, isFriend);
    if (target) sums.set(target, (sums.get(target) ?? 0) + (entry.by ?? 1));
  }
  const weekday = weekdayOf(today) % 7;
  return NAMES.map((target) => ({
    target,
    done: Math.max(0, sums.get(target) ?? 0),
    of: targets[target][weekday] ?? 0,
  }));
}

/** The day of a moment (ms): its midnight on the clock on the wall, its first moment (ms), and that of the next day. */
export function dayAt(now: number, zone: string): { today: Wall; from: number; to: number } {
  const today = dayOf(wallAt(now, zone));
  return { today, from: momentAt(today, zone), to: momentAt(today + DAY, zone) };
}

/** Which number an entry counts for; `null` where for none. */
function targetOf({ deed, person, target }: Entry, isFriend: (person: string) => boolean): TargetName | null {
  if (target) return target;
  if (deed === 'started' && person !== undefined && isFriend(person)) return 'friends';
  return COUNTS[deed] ?? null;
}

/** The deed by which a number is corrected by hand. */
export function deedOf(target: TargetName): Deed {
  const [deed] = (Object.keys(COUNTS) as Deed[]).filter((known) => COUNTS[known] === target);
  return deed ?? 'started';
}

/**
 * What was given away in each of the last weeks, this one included, oldest first: resources, recommendations,
 * introductions, kept promises. Weeks begin on Monday.
 */
export function valueGiven(journal: readonly Entry[], weeks: number, now: number, zone: string): Week[] {
  const today = dayOf(wallAt(now, zone));
  const monday: Wall = today - (weekdayOf(today) - 1) * DAY;
  const begins = Array.from({ length: weeks }, (_, at) =>
    momentAt(monday - (weeks - 1 - at) * 7 * DAY, zone),
  );
  const spans = begins.map((from): Week => ({ from, count: 0 }));
  for (const { gone, deed, time, by } of journal) {
    if (gone || !VALUE.includes(deed) || time > now) continue;
    const span = spans.findLast(({ from }) => from <= time);
    if (span) span.count += by ?? 1;
  }
  return spans.map(({ from, count }) => ({ from, count: Math.max(0, count) }));
}
