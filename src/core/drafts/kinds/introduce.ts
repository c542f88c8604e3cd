import { told } from '../../told.ts';
import type { Situation } from '../situation.ts';
import { inMood, line, type Sketch } from '../sketch.ts';

/** Brings in somebody else: who knows more, or who deserves the credit. The name is the user's to fill in. */
export function introduce(from: Situation, turn: number): Sketch | null {
  const text = line(from, inMood(from.pack.kinds.introduce, from), turn);
  return text === null ? null : { kind: 'introduce', text, because: [told('introduce')] };
}
