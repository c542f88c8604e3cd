import type { KindOf, TurnRules } from './exchange.ts';
import { exchangesOf } from './exchanges.ts';
import type { Post } from './post.ts';
import type { Account } from './sighting.ts';
import { judgeStrange } from './strange.ts';
import { judge } from './turn.ts';
import type { ConversationView } from './view.ts';

export type { TurnRules } from './exchange.ts';
export { foldPosts } from './fold.ts';
export type { Post } from './post.ts';

/**
 * Raised whenever the rules of exchanges or turns change, or something else follows from the views than before, so that
 * all that is stored of them is worked out anew.
 */
export const RULES_VERSION = 9;

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
  const { exchanges, grounds } = groundsOf(posts, account, rules, kindOf);
  return exchanges.map((exchange) => judge(exchange, account, grounds));
}

/** As `conversations`, and what others began with that may be an opening. */
export function conversationsAndMore(
  posts: readonly Post[],
  account: Account,
  rules: TurnRules,
  kindOf: KindOf,
): ConversationView[] {
  const { exchanges, grounds } = groundsOf(posts, account, rules, kindOf);
  const spoken = exchanges.map((exchange) => judge(exchange, account, grounds));
  return [...spoken, ...judgeStrange(exchanges, account, grounds)];
}

/** The latter alone. */
export function strangeIn(
  posts: readonly Post[],
  account: Account,
  rules: TurnRules,
  kindOf: KindOf,
): ConversationView[] {
  const { exchanges, grounds } = groundsOf(posts, account, rules, kindOf);
  return judgeStrange(exchanges, account, grounds);
}

function groundsOf(posts: readonly Post[], account: Account, rules: TurnRules, kindOf: KindOf) {
  const { exchanges, tree, ours } = exchangesOf(posts, account, rules);
  return { exchanges, grounds: { tree, ours, rules, kindOf } };
}
