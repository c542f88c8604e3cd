import type { Account, Sighting } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { isAccount } from '../sites/reading.ts';
import type { ReadPost } from '../sites/site.ts';

/** The conversations that the worker told of in this document, by the posts on which their badges stand. */
export interface Views {
  /** Takes in the answer about these posts: the conversations in which they stand are these now, and no others. */
  replace(
    posts: readonly string[],
    views: readonly ConversationView[],
    owed: readonly ConversationView[],
  ): void;
  /** id of a last word → its conversation, for one account. */
  standing(account: Account | null): Map<string, ConversationView>;
  /** As `standing`, and for the first post of whomever the user owes something, where none of theirs is marked. */
  marked(posts: readonly ReadPost[], account: Account | null): Map<string, ConversationView>;
}

export function createViews(): Views {
  let known: ConversationView[] = [];
  let owing: readonly ConversationView[] = [];
  /** Asked for in every pass, different only after an answer. */
  let last: { account: Account | null; words: Map<string, ConversationView> } | null = null;
  function standing(account: Account | null): Map<string, ConversationView> {
    if (!last || last.account !== account)
      last = { account, words: lastWords(known.filter((view) => isAccount(view.account, account))) };
    return last.words;
  }
  return {
    replace(posts, views, owed) {
      owing = owed;
      const asked = new Set(posts);
      const answered = new Set(views.map((view) => view.id));
      // Other conversations may share a root with these.
      const others = known.filter(
        (view) => !answered.has(view.id) && !view.posts.some((id) => asked.has(id)),
      );
      known = [...others, ...views];
      last = null;
    },
    standing,
    marked(posts, account) {
      const words = standing(account);
      const owed = owing.filter((view) => isAccount(view.account, account));
      if (owed.length === 0) return words;
      const marked = new Map(words);
      for (const view of owed) {
        const theirs = posts.filter(({ sighting }) => isBy(sighting, view));
        const isMarked = theirs.some(({ sighting }) =>
          sighting.ids.some((id) => (words.get(id)?.turn ?? 'nobody') !== 'nobody'),
        );
        if (!isMarked) for (const id of theirs[0]?.sighting.ids ?? []) marked.set(id, view);
      }
      return marked;
    },
  };
}

/** Two conversations may end on one post; what is surely the user's turn comes before what only seems so. */
export function lastWords(views: readonly ConversationView[]): Map<string, ConversationView> {
  const sorted = [...views].sort((a, b) => Number(a.turn === 'yours') - Number(b.turn === 'yours'));
  return new Map(sorted.flatMap((view) => view.last.ids.map((id) => [id, view])));
}

function isBy({ author, promoted }: Sighting, { with: [who] }: ConversationView): boolean {
  const key = who?.key?.toLowerCase();
  return key !== undefined && author.key?.toLowerCase() === key && !promoted;
}
