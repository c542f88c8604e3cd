import type { Decision } from '../core/decision.ts';
import { named } from '../core/fold.ts';
import type { ConversationView } from '../core/view.ts';

/** What a choice is made of, beside what it is about. */
export type Chosen = Pick<Decision, 'choice' | 'reason' | 'until' | 'untilReply'>;

/** A decision about a conversation as it stands now; `null` where its last word has no name by which to keep it. */
export function decisionOn(view: ConversationView, chosen: Chosen): Decision | null {
  const [id] = view.last.ids;
  if (id === undefined) return null;
  const { site, account, id: conversation } = view;
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    site,
    account,
    conversation,
    post: named(view, id),
    ...chosen,
  };
}
