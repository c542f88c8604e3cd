import { stem } from '../drafts/relevance.ts';
import { words } from '../drafts/words.ts';
import { isOwn, type Profile } from '../profile.ts';
import { type Figure, LEAST, share } from './figure.ts';

/** Shorter words say nothing of anybody. */
const SHORTEST = 5;
/** A word of one person alone is no word of an audience. */
const PEOPLE = 2;
const MOST = 30;

/** A word of bios, in how many of them it stands, and whether the user is looking for people with it. */
export interface BioWord {
  word: string;
  people: number;
  wanted: boolean;
}

/** Who the people are that the user talks with, held against the people whom the user wants to reach. */
export interface Audience {
  /** In how many of the bios any of the words looked for stands. */
  fit: Figure;
  /** Empty where too few bios are known. */
  words: BioWord[];
}

/** Which of the words looked for stand in a bio. */
export function wantedIn(bio: string, wanted: readonly string[]): string[] {
  const said = new Set(words(bio).map(stem));
  return wanted.filter((one) => {
    const parts = words(one);
    return parts.length > 0 && parts.every((part) => said.has(stem(part)));
  });
}

/**
 * The words in the bios of people.
 *
 * @param talked `site key` of everybody with whom the user has talked
 * @param wanted words that the people whom the user wants to reach use of themselves
 */
export function audience(
  profiles: readonly Profile[],
  talked: ReadonlySet<string>,
  wanted: readonly string[],
): Audience {
  const bios = profiles
    .filter((row) => !isOwn(row) && row.bio !== '' && talked.has(row.id))
    .map(({ bio }) => bio);
  const fit = share(bios, (bio) => wantedIn(bio, wanted).length > 0);
  if (bios.length < LEAST) return { fit, words: [] };
  const users = new Map<string, number>();
  for (const bio of bios)
    for (const word of new Set(words(bio)))
      if (word.length >= SHORTEST && !/^\d/.test(word)) users.set(word, (users.get(word) ?? 0) + 1);
  const common = [...users]
    .filter(([, people]) => people >= PEOPLE)
    .map(([word, people]) => ({ word, people, wanted: wantedIn(word, wanted.flatMap(words)).length > 0 }))
    .sort((a, b) => b.people - a.people || a.word.localeCompare(b.word));
  return { fit, words: common.slice(0, MOST) };
}
