import type { Decision } from '../../core/decision.ts';
import type { ConversationView } from '../../core/view.ts';

/** In what state a conversation is, as the list shows and filters it. */
export type State = 'yours' | 'check' | 'theirs' | 'nobody' | 'unknown' | 'decided' | 'history';
export const STATES: readonly State[] = [
  'yours',
  'check',
  'theirs',
  'nobody',
  'unknown',
  'decided',
  'history',
];

export function stateOf(view: ConversationView, decision: Decision | null): State {
  if (view.history) return 'history';
  if (decision) return 'decided';
  if (view.turn === 'unknown') return view.leaning === 'yours' ? 'check' : 'unknown';
  return view.turn;
}

/** A conversation with all that was decided about it, newest first, and what of it stands. */
export interface Case {
  view: ConversationView;
  state: State;
  decision: Decision | null;
  decisions: readonly Decision[];
}

/** Every conversation as a case, the newest word first. */
export function casesOf(views: readonly ConversationView[], decisions: readonly Decision[]): Case[] {
  const about = new Map<string, Decision[]>();
  for (const decision of decisions.toSorted((a, b) => b.at - a.at))
    about.set(decision.conversation, [...(about.get(decision.conversation) ?? []), decision]);
  return views
    .map((view) => {
      const all = about.get(view.id) ?? [];
      const decision = standing(view, all);
      return { view, decision, decisions: all, state: stateOf(view, decision) };
    })
    .sort((a, b) => (b.view.last.time ?? 0) - (a.view.last.time ?? 0));
}

/** The newest decision, as long as nothing was said since. */
function standing({ site, last }: ConversationView, decisions: readonly Decision[]): Decision | null {
  const names = new Set(last.ids.map((id) => `${site}:${id}`));
  return decisions.find(({ post }) => names.has(post)) ?? null;
}
