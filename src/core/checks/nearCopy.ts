import { hash, words } from '../drafts/words.ts';
import { told } from '../told.ts';
import type { Check } from './finding.ts';

/** Replies that are compared, and the share of common shingles from which two are the same text. */
const LAST = 200;
const SAME = 0.6;
const SIZE = 3;

/**
 * Hashes of every three words in a row, sorted and each once: enough to recognise a text, too little to read it.
 * A text of fewer words is one shingle.
 */
export function shingles(text: string): number[] {
  const list = words(text);
  const found = new Set<number>();
  for (let at = 0; at === 0 || at + SIZE <= list.length; at++)
    found.add(hash(list.slice(at, at + SIZE).join(' ')));
  return [...found].sort((one, other) => one - other);
}

/** Nearly the same as one of the last 200 replies; sites label that as copied. */
export const nearCopy: Check = (text, { recent = [] }) => {
  if (recent.length === 0) return null;
  const own = new Set(shingles(text));
  const index = recent.slice(0, LAST).findIndex((other) => alike(own, other) >= SAME);
  if (index < 0) return null;
  return index === 0 ? told('lastReply') : told('nearCopy', index);
};

/** How alike two sets of shingles are, 0 to 1: what is common as a share of all (Jaccard). */
export function alike(own: ReadonlySet<number>, other: readonly number[]): number {
  const both = other.filter((one) => own.has(one)).length;
  return both / (own.size + other.length - both);
}
