import type { Bag } from './bag.ts';

/** Hashes stay below 2^30, so that engines keep them as small whole numbers. */
const SMALL = 0x3fffffff;

/** FNV-1a over the first `length` UTF-16 units, `seed` first. Fitting and reading use the same. */
export function hash(word: string, seed = 0, length = word.length): number {
  let sum = 0x811c9dc5 ^ seed;
  for (let at = 0; at < length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) & SMALL;
}

/** One number for two in order. */
export function join(left: number, right: number): number {
  const sum = Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) & SMALL;
}

/** Puts the hashes of all runs of three characters of ` word ` into `into`. */
export function triples(word: string, into: Bag): void {
  let first = 32;
  let second = word.charCodeAt(0);
  for (let at = 1; at <= word.length; at++) {
    const third = at < word.length ? word.charCodeAt(at) : 32;
    const sum = Math.imul(
      Math.imul(Math.imul(0x811c9dc6 ^ first, 0x01000193) ^ second, 0x01000193) ^ third,
      0x01000193,
    );
    into.push((sum ^ (sum >>> 15)) & SMALL);
    first = second;
    second = third;
  }
}
