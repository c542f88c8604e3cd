import { grouped } from '../grouped.ts';
import { SITES } from '../hosts.ts';
import type { Priorities } from '../preferences.ts';
import type { SiteName } from '../sighting.ts';
import { GROUPS, type Group, groupOf, type Heard } from './calls.ts';
import { type Figure, median, share } from './figure.ts';

const HOUR = 60 * 60 * 1000;
/** What came less than a day ago may still be answered. */
const DAY = 24 * HOUR;

/** How long answers take, in ms, beside the time that was meant. */
export interface Pace {
  name: SiteName | Group;
  median: Figure;
  /** ms; `null` where none is meant. */
  target: number | null;
}

/** How long answers took, by site and by what was said. Time runs on at night and on holidays, as it does for who waits. */
export function paces(heard: readonly Heard[], priorities: Priorities): Pace[] {
  const took = (holds: (one: Heard) => boolean) =>
    median(heard.flatMap((one) => (one.after !== null && holds(one) ? one.after : [])));
  const targetOf = (group: Group) => {
    const { target } = priorities.kinds[group];
    return target === null ? null : target * HOUR;
  };
  return [
    ...SITES.map((site) => ({ name: site, median: took((one) => one.site === site), target: null })),
    ...GROUPS.map((group) => ({
      name: group,
      median: took((one) => groupOf(one) === group),
      target: targetOf(group),
    })),
  ];
}

/** Which part of what was said was answered, by what it was. */
export function answered(heard: readonly Heard[], now: number): { name: Group; share: Figure }[] {
  const ripe = heard.filter((one) => one.answered || now - one.at > DAY);
  return GROUPS.map((name) => ({
    name,
    share: share(
      ripe.filter((one) => groupOf(one) === name),
      (one) => one.answered,
    ),
  }));
}

/** Who has fewer followers than this is a small voice. */
const SMALL = 1_000;

/**
 * Whether people with few followers are answered as often as others. Only those count whose followers the user has noted.
 *
 * @param followers by `site key`
 */
export function smallVoices(
  heard: readonly Heard[],
  followers: ReadonlyMap<string, number>,
  now: number,
): { small: Figure; large: Figure } {
  const ripe = heard.filter((one) => one.answered || now - one.at > DAY);
  const reach = ({ person }: Heard) => (person === null ? undefined : followers.get(person));
  const among = (holds: (count: number) => boolean) =>
    share(
      ripe.filter((one) => {
        const count = reach(one);
        return count !== undefined && holds(count);
      }),
      (one) => one.answered,
    );
  return { small: among((count) => count < SMALL), large: among((count) => count >= SMALL) };
}

/** An answer within this is a fast one. */
const FAST = HOUR;
/** Who has not spoken again after so long has not come back. */
const PATIENCE = 30 * DAY;

/** Who spoke to the account again after an answer, within a month: after a fast one and after a slow one. */
export function cameBack(heard: readonly Heard[], now: number): { fast: Figure; slow: Figure } {
  const saidBy = grouped(heard, ({ person }) => person ?? undefined);
  const cases = heard.flatMap(({ person, at, after }) => {
    if (person === null || after === null) return [];
    const end = at + after;
    const again = (saidBy.get(person) ?? []).some((one) => one.at > end && one.at - end <= PATIENCE);
    // Whose month is not over yet may still come back.
    return again || now - end > PATIENCE ? [{ fast: after <= FAST, again }] : [];
  });
  const among = (fast: boolean) =>
    share(
      cases.filter((one) => one.fast === fast),
      (one) => one.again,
    );
  return { fast: among(true), slow: among(false) };
}
