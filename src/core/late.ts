import type { ConversationView } from './view.ts';

/** The later of the two limits for a question, in ms; product defaults: answered within an hour, late after four. */
const LATE = 4 * 60 * 60 * 1000;

/** Whether somebody waits too long. What is not known for certain to be the user's turn is never late. */
export function isLate({ turn, waitingSince }: ConversationView, now: number): boolean {
  return turn === 'yours' && waitingSince !== null && now - waitingSince > LATE;
}
