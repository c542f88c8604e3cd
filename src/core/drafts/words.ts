import { once } from '../once.ts';

/** Addresses, handles and e-mail addresses: never quoted, never compared. */
const NOT_WORDS = once(() => /https?:\S+|www\.\S+|\S+@\S+\.\S+|[@＠][\p{L}\p{N}_.]+|&\w+;/gu);
const WORD = once(() => /[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu);

/** Text without addresses and handles; every other character stays where it was. */
export function bare(text: string): string {
  return text.replace(NOT_WORDS(), (found) => ' '.repeat(found.length));
}

/** The words of a text in lower case, without addresses and handles. */
export function words(text: string): string[] {
  return bare(text.normalize('NFC')).toLowerCase().replaceAll('’', "'").match(WORD()) ?? [];
}

/** Where the words of a text stand, as they are written; `text` is used as it comes. */
export function wordsIn(text: string): { word: string; at: number }[] {
  return Array.from(bare(text).matchAll(WORD()), (found) => ({ word: found[0], at: found.index }));
}

/** A number that depends on the text alone (FNV-1a, 32 bits), so that variety needs no chance. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** A set of words out of one line of them. */
export function wordSet(line: string): Set<string> {
  return new Set(line.trim().split(/\s+/u));
}
