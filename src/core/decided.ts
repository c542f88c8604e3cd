import type { Decision } from './decision.ts';
import { named } from './fold.ts';
import { isOurs, type Ours } from './party.ts';
import { withWhom } from './person.ts';
import type { ConversationView } from './view.ts';

/**
 * The decision that stands in a conversation, whatever its time: the newest about its last word. A decision of no action
 * stands on as long as they only add what is neither a complaint nor a question.
 *
 * @param decisions any, also of other conversations
 * @param ours all names of the account
 */
export function decidedIn(
  view: Pick<ConversationView, 'id' | 'site' | 'last' | 'calm'>,
  decisions: readonly Decision[],
  ours: Ours,
): Decision | null {
  const last = new Set(view.last.ids.map((id) => named(view, id)));
  const calm = new Set(view.calm.map((id) => named(view, id)));
  const about = decisions.filter(
    ({ gone, account, conversation, post, choice }) =>
      !gone &&
      isOurs(account, ours) &&
      withWhom(conversation) === withWhom(view.id) &&
      (choice === 'none' ? calm : last).has(post),
  );
  return about.reduce<Decision | null>((best, one) => (best && comesAfter(best, one) ? best : one), null);
}

function comesAfter(a: Decision, b: Decision): boolean {
  return a.at !== b.at ? a.at > b.at : a.id > b.id;
}
