import { alreadyGiven } from '../../checks/linkGiven.ts';
import { told } from '../../told.ts';
import { rank, stem } from '../relevance.ts';
import type { Resource } from '../request.ts';
import type { Situation } from '../situation.ts';
import { inMood, line, type Sketch } from '../sketch.ts';
import { words } from '../words.ts';

/** One telling word in common with a library of a few pieces. */
const FITS = 0.1;

/** The pieces that share telling words with the query, the best first. */
export function matching<R extends Resource>(query: readonly string[], resources: readonly R[]): R[] {
  const ranked = rank(query, resources, ({ title, tags = [], kind = '' }) =>
    words([title, kind, ...tags].join(' ')).map(stem),
  );
  return ranked.filter(({ score }) => score >= FITS).map(({ item }) => item);
}

/** The piece of the library that fits these words best, if one does; not one that they already got. */
export function bestResource({ request, query }: Situation): Resource | null {
  const { resources = [], thread, against } = request;
  const urls = resources.map(({ url }) => url);
  const given = alreadyGiven(urls, { thread, ...against });
  return matching(query, resources).find(({ url }) => !given.includes(url)) ?? null;
}

/** Hands out what the library holds on this; where it holds nothing, the link is a blank. */
export function resource(from: Situation, turn: number): Sketch | null {
  return handing(bestResource(from), from, turn);
}

/** Hands out this piece; without one, the link is a blank. */
export function handing(found: Resource | null, from: Situation, turn: number): Sketch | null {
  const lines = inMood(found ? from.pack.give : from.pack.kinds.resource, from);
  // A title in brackets would read as a blank.
  const values = found && { title: found.title.replace(/[[\]]/gu, ' ').trim(), url: found.url };
  const text = line(from, lines, turn, values ?? {});
  if (text === null) return null;
  return {
    kind: 'resource',
    text,
    because: found ? [told('library', found.title)] : [told('linkWanted')],
  };
}
