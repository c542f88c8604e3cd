import type { Pack } from './pack.ts';
import { wordsIn } from './words.ts';

/** Longest piece of another person's words that is quoted. */
const MOST_WORDS = 2;
export const LONGEST_TOPIC = 36;

/**
 * Pieces of a text that say what it is about, as they stand in it: words next to each other that carry content. The most
 * telling first; no two share a word.
 */
export function topics(text: string, pack: Pack): string[] {
  const found: { piece: string; worth: number }[] = [];
  let run: { word: string; at: number }[] = [];
  const close = () => {
    for (let from = 0; from < run.length; from += MOST_WORDS) add(run.slice(from, from + MOST_WORDS));
    run = [];
  };
  const add = (part: typeof run) => {
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last) return;
    const piece = text.slice(first.at, last.at + last.word.length);
    if (piece.length > LONGEST_TOPIC) {
      if (part.length > 1) for (const one of part) add([one]);
    } else found.push({ piece, worth: worth(part, text) });
  };
  let end = 0;
  for (const { word, at } of wordsIn(text)) {
    if (text.slice(end, at) !== ' ' || run.length === MOST_WORDS) close();
    end = at + word.length;
    if (isContent(word, pack) && !text.startsWith('…', end) && !text.startsWith('...', end))
      run.push({ word, at });
    else close();
  }
  close();
  const seen = new Set<string>();
  return found
    .sort((one, other) => other.worth - one.worth)
    .map(({ piece }) => piece)
    .filter((piece) => {
      const list = piece.toLowerCase().split(/\P{L}+/u);
      if (list.some((word) => seen.has(word))) return false;
      for (const word of list) seen.add(word);
      return true;
    });
}

/** Whether a word says what a text is about: no function word of the language, nothing rude, no cry. */
export function isContent(word: string, pack: Pack): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return (
    lower.length > 2 &&
    /\p{L}{2}/u.test(lower) &&
    !/(\p{L})\1\1/u.test(lower) &&
    !pack.common.has(lower) &&
    !pack.rude.test(lower)
  );
}

/** Two or three words say more than one, long words more than short ones, a name more than both; first comes first. */
function worth(part: { word: string; at: number }[], text: string): number {
  const letters = part.reduce((sum, { word }) => sum + Math.min(word.length, 9), 0);
  const named = part.some(({ word, at }) => at > 0 && /^\p{Lu}\p{Ll}/u.test(word)) ? 3 : 0;
  const place = (part[0]?.at ?? 0) / (text.length + 1);
  return Math.sqrt(letters) * 4 + named - place * 3 - (part.length === 1 ? 2 : 0);
}
