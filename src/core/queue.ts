import type { QueueRules } from './priority.ts';
import { isDecided, isLate } from './standing.ts';
import type { ConversationView } from './view.ts';

/** Parts of the queue: surely the user's turn, to be looked at, and what waits on spare-time sites. */
export type GroupName = 'yours' | 'check' | 'spare';
export const GROUPS: readonly GroupName[] = ['yours', 'check', 'spare'];

/** Whether a conversation waits for the user, decided or not; history and sites that are off do not. */
export function waits(view: ConversationView, rules: QueueRules): boolean {
  return !view.history && rules.on[view.site] && (view.turn === 'yours' || view.leaning === 'yours');
}

/** In which part of the queue it stands at a moment (ms); complaints count fully on every site. */
export function groupOf(view: ConversationView, rules: QueueRules, now: number): GroupName | null {
  if (!waits(view, rules) || isDecided(view, now)) return null;
  if (rules.tiers[view.site] === 'spare' && view.priority !== 'complaint') return 'spare';
  return view.turn === 'yours' ? 'yours' : 'check';
}

/** How much it counts at a moment (ms); the more, the earlier in its group. */
export function weightOf(view: ConversationView, rules: QueueRules, now: number): number {
  return view.score * (isLate(view, now) ? rules.priorities.factors.late : 1);
}
