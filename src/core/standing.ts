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

/** Whether joining makes sense at a moment (ms) and the user has not decided about it. */
export function isOpen(view: Pick<ConversationView, 'opening' | 'decision'>, now: number): boolean {
  const { opening } = view;
  return opening !== null && opening.from <= now && now < opening.until && !isDecided(view, now);
}

/** Whether somebody waits too long. What is not known for certain to be the user's turn is never late. */
export function isLate(view: Pick<ConversationView, 'turn' | 'lateAt' | 'decision'>, now: number): boolean {
  return view.turn === 'yours' && isPast(view, now);
}

/** Whether an answer would come late, whoever waits for it. */
export function isPast(view: Pick<ConversationView, 'lateAt' | 'decision'>, now: number): boolean {
  return view.lateAt !== null && now > view.lateAt && !isDecided(view, now);
}

/** Until when (ms) nothing changes in that by itself; `null` where it never will. */
export function changesAt(
  { decision, lateAt, opening }: Pick<ConversationView, 'lateAt' | 'decision' | 'opening'>,
  now: number,
): number | null {
  if (decision && holds(decision, now)) return decision.until ?? null;
  return nextOf([lateAt !== null && lateAt + 1, opening?.from, opening?.until], now);
}

/** The first of these moments (ms) that is still to come; `null` where none is. */
export function nextOf(moments: readonly (number | false | null | undefined)[], now: number): number | null {
  const next = Math.min(
    ...(moments.filter((moment) => typeof moment === 'number' && moment > now) as number[]),
  );
  return Number.isFinite(next) ? next : null;
}
