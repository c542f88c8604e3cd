import type { Situation } from '../situation.ts';
import { line, type Sketch } from '../sketch.ts';

/** Owns the problem in three steps: acknowledge, what happens now, when they hear again. */
export function own(from: Situation, turn: number): Sketch | null {
  const { sorry, now, again } = from.pack.own;
  const steps = [sorry, now, again].map((lines) => line(from, lines, turn));
  return {
    kind: 'own',
    text: steps.join(' '),
    because: ['acknowledge, what happens now, when they hear again'],
  };
}
