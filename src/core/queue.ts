import type { QueueRules } from './priority.ts';
import { changesAt, isDecided, isLate, isOpen, isPast, nextOf } from './standing.ts';
import type { ConversationView } from './view.ts';

/**
 * Parts of the queue: surely the user's turn, to be looked at, what waits on spare-time sites, and where nobody waits but
 * joining makes sense.
 */
export type GroupName = 'yours' | 'check' | 'spare' | 'openings';
export const GROUPS: readonly GroupName[] = ['yours', 'check', 'spare', 'openings'];

const DAY = 24 * 60 * 60 * 1000;

/** Whether a conversation waits for the user, decided or not; history and sites that are off do not. */
export function waits(view: ConversationView, rules: QueueRules): boolean {
  return !view.history && rules.on[view.site] && (view.turn === 'yours' || view.leaning === 'yours');
}

/** In which part of the queue it stands at a moment (ms); complaints count fully on every site. */
export function groupOf(view: ConversationView, rules: QueueRules, now: number): GroupName | null {
  if (!waits(view, rules)) return rules.on[view.site] && isOpen(view, now) ? 'openings' : null;
  if (isDecided(view, now)) return null;
  if (rules.tiers[view.site] === 'spare' && view.priority !== 'complaint') return 'spare';
  return view.turn === 'yours' ? 'yours' : 'check';
}

/**
 * How much it counts at a moment (ms); the more, the earlier in its group. From the day before it is due, what was
 * promised counts, too.
 */
export function weightOf(view: ConversationView, rules: QueueRules, now: number): number {
  const { late } = rules.priorities.factors;
  const { due = null } = view.owed ?? {};
  const isBehind = isLate(view, now) || (view.opening !== null && isPast(view, now));
  const owed = due === null || now < due - DAY ? 0 : view.owedScore * (now > due ? late : 1);
  return Math.max(view.score * (isBehind ? late : 1), owed);
}

/** When (ms) its group or weight changes by itself; `null` where they never do. */
export function movesAt(view: ConversationView, rules: QueueRules, now: number): number | null {
  if (!waits(view, rules) && !(rules.on[view.site] && view.opening)) return null;
  const { due = null } = view.owed ?? {};
  const promised = due === null || isDecided(view, now) ? [] : [due - DAY, due + 1];
  return nextOf([changesAt(view, now), ...promised], now);
}
