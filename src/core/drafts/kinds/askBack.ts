import { told } from '../../told.ts';
import type { Situation } from '../situation.ts';
import { inMood, line, type Sketch } from '../sketch.ts';

/** Asks what is needed to answer well, or what made it so; people who ask on are better liked (Huang et al. 2017). */
export function askBack(from: Situation, turn: number): Sketch | null {
  const text = line(from, inMood(from.pack.kinds.askBack, from), turn);
  return text === null ? null : { kind: 'askBack', text, because: [told('askBack')] };
}
