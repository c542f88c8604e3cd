import { told } from '../../told.ts';
import type { Situation } from '../situation.ts';
import { line, type Sketch } from '../sketch.ts';

/** An apology to somebody who praised is worse than none to somebody who complained mildly. */
const SURELY = 0.9;

/** Owns the problem in three steps: acknowledge, what happens now, when they hear again. */
export function own(from: Situation, turn: number): Sketch | null {
  const { sorry, seen, now, again } = from.pack.own;
  const steps = [from.triage.complaint >= SURELY ? sorry : seen, now, again].map((lines) =>
    line(from, lines, turn),
  );
  return {
    kind: 'own',
    text: steps.join(' '),
    because: [told('own')],
  };
}
