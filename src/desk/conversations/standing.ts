import type { Decision } from '../../core/decision.ts';
import { grouped } from '../../core/grouped.ts';
import { isDecided, isOpen } from '../../core/standing.ts';
import type { ConversationView } from '../../core/view.ts';

/** In what state a conversation is, as the list shows and filters it. */
export type State = 'yours' | 'check' | 'opening' | 'theirs' | 'nobody' | 'unknown' | 'decided' | 'history';
export const STATES: readonly State[] = [
  'yours',
  'check',
  'opening',
  'theirs',
  'nobody',
  'unknown',
  'decided',
  'history',
];

/** @param now ms; what was put off comes back when it is time */
export function stateOf(view: ConversationView, now: number): State {
  if (view.history) return 'history';
  if (isDecided(view, now)) return 'decided';
  if (isOpen(view, now)) return 'opening';
  // Its time is over, and nothing was said.
  if (view.apart) return 'history';
  if (view.turn === 'unknown') return view.leaning === 'yours' ? 'check' : 'unknown';
  return view.turn;
}

/** A conversation with all that was ever decided about it, newest first. */
export interface Case {
  view: ConversationView;
  state: State;
  decisions: readonly Decision[];
}

/** Every conversation as a case, the newest word first. */
export function casesOf(
  views: readonly ConversationView[],
  decisions: readonly Decision[],
  now: number,
): Case[] {
  const about = grouped(
    decisions.toSorted((a, b) => b.at - a.at),
    ({ conversation }) => conversation,
  );
  return views
    .map((view) => ({ view, state: stateOf(view, now), decisions: about.get(view.id) ?? [] }))
    .sort((a, b) => (b.view.last.time ?? 0) - (a.view.last.time ?? 0));
}
