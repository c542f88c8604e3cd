import { plain } from './address.ts';
import { groupedByEach } from './grouped.ts';
import { isOurs, type Ours } from './party.ts';
import { type Sighting, UNKNOWN_PARENT } from './sighting.ts';

/**
 * The sightings in which there may be a conversation of ours: all that hang together, by ids and parents, with one that
 * touches us. Cheap, so that the many posts of a long feed that are nobody's business cost next to nothing.
 *
 * @returns a part of `sightings`, in the same order
 */
export function near(sightings: readonly Sighting[], ours: Ours, brandNames: readonly string[]): Sighting[] {
  const bearers = groupedByEach(sightings, namesIn);
  const reached = new Set(sightings.filter((sighting) => touchesUs(sighting, ours, brandNames)));
  // The set grows while it is walked through.
  for (const sighting of reached)
    for (const name of namesIn(sighting)) {
      for (const other of bearers.get(name) ?? []) reached.add(other);
      bearers.delete(name);
    }
  return sightings.filter((sighting) => reached.has(sighting));
}

function touchesUs(sighting: Sighting, ours: Ours, brandNames: readonly string[]): boolean {
  const { author, quotes, to = [], mentions = [], text, replies } = sighting;
  const named = [author.key, quotes?.author.key, replies?.by?.key, ...to, ...mentions];
  if (named.some((key) => isOurs(key, ours))) return true;
  if (!text || brandNames.length === 0) return false;
  const words = plain(text);
  return brandNames.some((name) => words.includes(plain(name)));
}

function namesIn({ ids, parent }: Sighting): string[] {
  return parent === null || parent === UNKNOWN_PARENT ? ids : [...ids, parent];
}
