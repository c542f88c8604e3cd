import type { KindOf, TurnRules } from './exchange.ts';
import { exchangesOf } from './exchanges.ts';
import type { Post } from './post.ts';
import type { Account } from './sighting.ts';
import { judge } from './turn.ts';
import type { ConversationView } from './view.ts';

export type { TurnRules } from './exchange.ts';
export { foldPosts } from './fold.ts';
export type { Post } from './post.ts';

/** Raised whenever the rules of exchanges or turns change, so that stored views are worked out anew. */
export const RULES_VERSION = 5;

/**
 * The conversations of `account` that these posts show, each with its turn.
 *
 * @param kindOf what their last words are; where nobody can tell, nothing is known
 */
export function conversations(
  posts: readonly Post[],
  account: Account,
  rules: TurnRules,
  kindOf: KindOf = () => null,
): ConversationView[] {
  const { exchanges, tree, ours } = exchangesOf(posts, account, rules);
  return exchanges.map((exchange) => judge(exchange, account, { tree, ours, rules, kindOf }));
}
