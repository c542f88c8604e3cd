import type { Touch } from '../preferences.ts';
import type { Acquaintance } from './acquaintance.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * With whom the user is losing touch, the longest silence first: people who are starred, tagged, or were talked with in
 * several conversations, and of whom nothing was seen for longer than the tag allows.
 *
 * @param now ms
 */
export function losingTouch(people: readonly Acquaintance[], touch: Touch, now: number): Acquaintance[] {
  return people
    .filter((person) => {
      const days = patience(person, touch);
      return days !== null && person.last !== null && now - person.last > days * DAY;
    })
    .sort((a, b) => (a.last ?? 0) - (b.last ?? 0));
}

/** Days of silence that are all right; `null` where nobody expects more. */
function patience({ note, views, talked }: Acquaintance, touch: Touch): number | null {
  const tagged = (note?.tags ?? []).map((tag) => touch[tag]);
  if (tagged.length > 0) return Math.min(...tagged);
  const close = note?.star || (talked && views.length > 1);
  return close ? Math.max(...Object.values(touch)) : null;
}
