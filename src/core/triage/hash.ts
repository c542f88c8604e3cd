import type { Bag } from './bag.ts';

/** Hashes stay below 2^30, so that engines keep them as small whole numbers. */
const SMALL = 0x3fffffff;

/** FNV-1a over UTF-16 units, `seed` first. Fitting and reading use the same. */
export function hash(word: string, seed = 0): number {
  let sum = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) & SMALL;
}

/** One number for two in order. */
export function join(left: number, right: number): number {
  const sum = Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) & SMALL;
}

/** Puts the hashes of all runs of `size` characters of ` word ` into `into`. */
export function pieces(word: string, size: number, into: Bag): void {
  const last = word.length + 1;
  for (let start = 0; start + size <= last + 1; start++) {
    let sum = 0x811c9dc5 ^ size;
    for (let at = start; at < start + size; at++) {
      const code = at === 0 || at === last ? 32 : word.charCodeAt(at - 1);
      sum = Math.imul(sum ^ code, 0x01000193);
    }
    into.push((sum ^ (sum >>> 15)) & SMALL);
  }
}
