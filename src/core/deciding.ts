import type { Decision } from './decision.ts';
import { named } from './fold.ts';
import { type Kept, laterThan } from './kept.ts';
import type { ConversationView } from './view.ts';

/** What a choice is made of, beside what it is about. */
export type Chosen = Pick<Decision, 'choice' | 'reason' | 'until' | 'untilReply' | 'recheck' | 'note'>;

/**
 * A decision about a conversation as it stands now, newer than the one that stands; `null` where its last word has no name
 * by which to keep it.
 */
export function decisionOn(view: ConversationView, chosen: Chosen, kept: Kept): Decision | null {
  const [id] = view.last.ids;
  if (id === undefined) return null;
  const { site, account, id: conversation } = view;
  const at = laterThan(view.decision, kept.at);
  return { ...kept, at, site, account, conversation, post: named(view, id), ...chosen };
}
