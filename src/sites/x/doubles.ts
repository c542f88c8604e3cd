import { grouped } from '../../core/grouped.ts';
import { UNKNOWN_PARENT } from '../../core/sighting.ts';
import type { Parent } from '../site.ts';
import { idOf, withParent, type XReading } from './place.ts';

/** A reading with its parent, and whether it stands in a conversation or in any other list. */
export interface Related {
  reading: XReading;
  inConversation: boolean;
}

/** One reading per post: the one in the conversation, else the one with the whole text, else the first. */
export function withoutDoubles(related: Related[]): XReading[] {
  const rank = ({ reading, inConversation }: Related) =>
    (inConversation ? 2 : 0) + (reading.sighting.truncated ? 0 : 1);
  const kept: XReading[] = [];
  for (const doubles of grouped(related, ({ reading }) => idOf(reading) ?? reading).values()) {
    const [best, ...others] = doubles.toSorted((a, b) => rank(b) - rank(a));
    if (best) kept.push(others.reduce((one, { reading }) => merged(one, reading), best.reading));
  }
  return kept;
}

const sureness = (parent: Parent) => (parent === null ? 0 : parent === UNKNOWN_PARENT ? 1 : 2);

/** What one copy of a post does not show another may: a parent, or at least that there is one; the whole text. */
function merged(best: XReading, { sighting: other }: XReading): XReading {
  const { sighting } = best;
  const parent = sureness(other.parent) > sureness(sighting.parent) ? other.parent : sighting.parent;
  const longer = sighting.truncated === true && other.truncated === false && other.text !== undefined;
  const text = longer ? { text: other.text, truncated: false } : {};
  return withParent({ ...best, sighting: { ...sighting, ...text } }, parent);
}
