import { wantedIn } from '../insights/audience.ts';
import type { Profile } from '../profile.ts';
import type { Acquaintance } from './acquaintance.ts';
import { RUNGS } from './ladder.ts';

/** Somebody beside the people whom the user wants to reach. */
export interface Fitting {
  person: Acquaintance;
  /** The words looked for that stand in their bio; empty where no bio is known. */
  found: string[];
}

/** A star makes somebody as close as two steps of the ladder do. */
const STAR = 2;

/**
 * People by how well they fit and how close they are: each word looked for in their bio counts once more for each step
 * they have come. Among equals the order stays.
 *
 * @param wanted words that the people whom the user wants to reach use of themselves
 */
export function byFit(
  people: readonly Acquaintance[],
  profiles: readonly Profile[],
  wanted: readonly string[],
): Fitting[] {
  const bios = new Map(profiles.map(({ id, bio }) => [id, bio]));
  const all = people.map((person) => ({ person, found: wantedIn(bios.get(person.id) ?? '', wanted) }));
  const worth = ({ person: { rung, note }, found }: Fitting) =>
    (1 + found.length) * (1 + RUNGS.indexOf(rung) + (note?.star ? STAR : 0));
  return all.sort((a, b) => worth(b) - worth(a));
}
