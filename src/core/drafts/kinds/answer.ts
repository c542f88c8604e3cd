import type { Situation } from '../situation.ts';
import { inMood, line, type Sketch } from '../sketch.ts';

/** Says what is known; what only the user knows is a blank. */
export function answer(from: Situation, turn: number): Sketch | null {
  const text = line(from, inMood(from.pack.kinds.answer, from), turn);
  return text === null ? null : { kind: 'answer', text, because: [] };
}
