import { told } from '../../told.ts';
import type { Situation } from '../situation.ts';
import { inMood, line, type Sketch } from '../sketch.ts';

/** Thanks for something in particular and goes on. */
export function thank(from: Situation, turn: number): Sketch | null {
  const text = line(from, inMood(from.pack.kinds.thank, from), turn);
  return text === null ? null : { kind: 'thank', text, because: [told('thank')] };
}
