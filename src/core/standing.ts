import type { Decision } from './decision.ts';
import type { ConversationView } from './view.ts';

/** Whether a decision still holds at a moment (ms): what was put off until a time comes back then. */
export function holds({ choice, until }: Decision, now: number): boolean {
  return choice !== 'later' || until === undefined || now < until;
}

/** Whether the user has decided about the conversation as it stands, so that nothing waits. */
export function isDecided({ decision }: Pick<ConversationView, 'decision'>, now: number): boolean {
  return decision !== null && holds(decision, now);
}

/** Whether somebody waits too long. What is not known for certain to be the user's turn is never late. */
export function isLate(view: Pick<ConversationView, 'turn' | 'lateAt' | 'decision'>, now: number): boolean {
  return view.turn === 'yours' && view.lateAt !== null && now > view.lateAt && !isDecided(view, now);
}

/** Until when (ms) nothing changes in that by itself; `null` where it never will. */
export function changesAt(
  { decision, lateAt }: Pick<ConversationView, 'lateAt' | 'decision'>,
  now: number,
): number | null {
  if (decision && holds(decision, now)) return decision.until ?? null;
  return lateAt !== null && now <= lateAt ? lateAt + 1 : null;
}
