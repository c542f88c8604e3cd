import { told } from '../../told.ts';
import type { Situation } from '../situation.ts';
import { inMood, line, type Sketch } from '../sketch.ts';

/** Gets a conversation moving that goes in circles: one small step, or what would put it right. */
export function unstick(from: Situation, turn: number): Sketch | null {
  const text = line(from, inMood(from.pack.kinds.unstick, from), turn);
  return text === null ? null : { kind: 'unstick', text, because: [told('unstick')] };
}
