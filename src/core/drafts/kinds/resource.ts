import { rank, stem } from '../relevance.ts';
import type { Resource } from '../request.ts';
import type { Situation } from '../situation.ts';
import { inMood, line, type Sketch } from '../sketch.ts';
import { words } from '../words.ts';

/** One telling word in common with a library of a few pieces. */
const FITS = 0.1;

/** The piece of the library that fits these words best, if one does. */
export function bestResource({ request: { resources = [] }, query }: Situation): Resource | null {
  const [best] = rank(query, resources, ({ title, tags = [], kind = '' }) =>
    words([title, kind, ...tags].join(' ')).map(stem),
  );
  return best !== undefined && best.score >= FITS ? best.item : null;
}

/** Hands out what the library holds on this; where it holds nothing, the link is a blank. */
export function resource(from: Situation, turn: number): Sketch | null {
  const found = bestResource(from);
  const lines = inMood(found ? from.pack.give : from.pack.kinds.resource, from);
  // A title in brackets would read as a blank.
  const values = found && { title: found.title.replace(/[[\]]/gu, ' ').trim(), url: found.url };
  const text = line(from, lines, turn, values ?? {});
  if (text === null) return null;
  return {
    kind: 'resource',
    text,
    because: found ? [`from your library: ${found.title}`] : ['a link would help'],
  };
}
