import { isStaged } from './dom.ts';
import { frameOf } from './frame.ts';
import type { Reading } from './hint.ts';
import { numbersFirst } from './links.ts';

/**
 * The same readings, each post, comment and notification once: a feed behind a dialog, a part that is still waiting
 * beside its shown copy. The fuller reading stays, with the ids of all.
 */
export function withoutDoubles(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  const places = new Map<string, number>();
  for (const reading of readings) {
    const place = namesOf(reading)
      .map((name) => places.get(name))
      .find((found) => found !== undefined && isDouble(reading, kept[found]));
    const before = place === undefined ? undefined : kept[place];
    const joined = before ? join(before, reading) : reading;
    const at = place ?? kept.length;
    kept[at] = joined;
    for (const name of namesOf(joined)) places.set(name, at);
  }
  const byElement = new Map(kept.map((reading) => [reading.element, reading]));
  return readings.flatMap(({ element }) => byElement.get(element) ?? []);
}

/** What a double has in common; without an id, the words of one author. */
function namesOf({ sighting, hint }: Reading): string[] {
  if (hint.is === 'notice') return [`notice ${hint.notice}`];
  const ids = sighting.ids.map((id) => `${hint.is} ${id}`);
  const author = sighting.author.key ?? sighting.author.name;
  const words = sighting.text?.replace(/\s+|(?:…|\.\.\.)$/g, '').slice(0, 80);
  return author && words ? [...ids, `${hint.is} by ${author.toLowerCase()}: ${words}`] : ids;
}

/** The same words twice in one place are two posts, unless an id says otherwise. */
function isDouble(a: Reading, b: Reading | undefined): boolean {
  if (!b) return false;
  if (a.hint.is === 'notice' || a.sighting.ids.some((id) => b.sighting.ids.includes(id))) return true;
  const elsewhere = frameOf(a.element) !== frameOf(b.element) || isStaged(a.element) !== isStaged(b.element);
  return elsewhere && (a.sighting.ids.length === 0 || b.sighting.ids.length === 0);
}

function join(a: Reading, b: Reading): Reading {
  const [best, other] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  const ids = numbersFirst([...best.sighting.ids, ...other.sighting.ids]);
  const promoted = a.sighting.promoted || b.sighting.promoted;
  return { ...best, disagrees: a.disagrees || b.disagrees, sighting: { ...best.sighting, ids, promoted } };
}

/** Shown before waiting, with a link before a bare name, whole before cut, long before short, in front before behind. */
function fullness({ element, sighting }: Reading): number {
  const length = Math.min(sighting.text?.length ?? 0, 99_999);
  return (
    (isStaged(element) ? 0 : 8e5) +
    (sighting.author.key ? 4e5 : 0) +
    (sighting.truncated ? 0 : 2e5) +
    length +
    (frameOf(element) ? 0.5 : 0)
  );
}
