import type { Account } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { isAccount } from '../sites/reading.ts';

/** The conversations that the worker told of in this document, by the posts on which their badges stand. */
export interface Views {
  /** Replaces whatever was known about these posts. */
  replace(posts: readonly string[], views: readonly ConversationView[]): void;
  /** id of a last word → its conversation, for one account. */
  standing(account: Account | null): Map<string, ConversationView>;
}

export function createViews(): Views {
  let known: ConversationView[] = [];
  return {
    replace(posts, views) {
      const told = new Set([...posts, ...views.flatMap((view) => view.posts)]);
      known = [...known.filter((view) => !view.posts.some((id) => told.has(id))), ...views];
    },
    standing: (account) => lastWords(known.filter((view) => isAccount(view.account, account))),
  };
}

/** Two conversations may end on one post; what is surely the user's turn comes before what only seems so. */
export function lastWords(views: readonly ConversationView[]): Map<string, ConversationView> {
  const sorted = [...views].sort((a, b) => Number(a.turn === 'yours') - Number(b.turn === 'yours'));
  return new Map(sorted.flatMap((view) => view.last.ids.map((id) => [id, view])));
}
