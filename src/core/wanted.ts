import { plain } from './address.ts';
import type { Sighting } from './sighting.ts';

/** What a page tells the worker besides what concerns the account, because joining there may make sense. */
export interface Wanted {
  /** Keys of people, in lower case. */
  people: readonly string[];
  /** As `plain` spells them. */
  words: readonly string[];
}

export const NOTHING_WANTED: Wanted = { people: [], words: [] };

/** Whether somebody began with this post what may be an opening; the worker judges. */
export function isWanted({ parent, author, text = '' }: Sighting, { people, words }: Wanted): boolean {
  return (
    parent === null &&
    (people.includes(author.key?.toLowerCase() ?? '') || words.some((word) => plain(text).includes(word)))
  );
}
