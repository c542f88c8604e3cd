import type { Reminder, ReminderKind } from '../reminder.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What the user owes comes before what others have not answered. */
const ORDER: Record<ReminderKind, number> = { promise: 0, recheck: 1, snooze: 2, touch: 3, followUp: 4 };

/** Which of two that are due is listed first: the kind that weighs more, then the one that is due longest. */
export function inOrder(a: Reminder, b: Reminder): number {
  return ORDER[a.kind] - ORDER[b.kind] || a.due - b.due;
}

/**
 * Whether a reminder is let rest at a moment (ms): somebody's silence that was told a week ago and that the user let
 * pass. One nudge is enough, and a list of old silences would hide what is owed.
 */
export function rests({ kind, firedAt }: Reminder, now: number): boolean {
  return kind === 'followUp' && firedAt !== undefined && now - firedAt > WEEK;
}
