import { told } from '../../told.ts';
import type { Situation } from '../situation.ts';
import { line, type Sketch } from '../sketch.ts';

/** Longest piece of a promise that a draft quotes; the rest is known to both. */
export const LONGEST_PROMISE = 80;

const MENTIONS = /^(?:\s*[@＠][\p{L}\p{N}_.]+)+[\s,:]*/u;
const END = /[\s.!…,;:]+$/u;

/** "You asked, we did": hands over what was promised, in the words that promised it, or names a new day for it. */
export function delivered(from: Situation): Sketch[] {
  const { request, pack } = from;
  if (!request.promised) return [];
  const { words, because } = request.promised;
  const promise = quotable(words);
  const { done, late } = pack.deliver;
  return [done, late].flatMap((lines, turn) => {
    const text = line(from, lines, turn, { promise });
    // A promise that is kept is no second message in a row, and to quote it promises nothing more.
    const excused = turn === 0 ? (['secondInRow', 'promise'] as const) : (['secondInRow'] as const);
    return text === null
      ? []
      : [{ kind: 'deliver', text, because: [told('asSaid', because)], excused } satisfies Sketch];
  });
}

/** The user's own words without whom they name first, on one line, without what would read as a blank. */
export function quotable(words: string): string {
  const plain = words.replace(MENTIONS, '').replace(/[[\]]/gu, ' ').replace(/\s+/gu, ' ').trim();
  if (plain.length <= LONGEST_PROMISE) return plain.replace(END, '');
  const cut = plain.slice(0, LONGEST_PROMISE).replace(/\s+\S*$/u, '');
  return `${cut.replace(END, '')}…`;
}
