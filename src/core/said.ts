import { isOurs, oursOf } from './party.ts';
import type { Post } from './post.ts';
import type { Account } from './sighting.ts';
import type { ConversationView } from './view.ts';

/** One thing that was said. `time` in ms, `null` where no page told it. */
export interface Line {
  mine: boolean;
  text: string;
  time: number | null;
}

/** What was said between the account and somebody. */
export interface Said {
  /** The words of this conversation, the oldest first. */
  lines: Line[];
  /** How many other conversations the two have had. */
  met: number;
  /** The last word of the newest of those; `null` where there was none. */
  before: Line | null;
}

/** Longest list of lines; a card shows few and a draft reads the last ones. */
const MOST_LINES = 50;

/**
 * What a card tells of a conversation.
 *
 * @param posts those of the conversation, in any order
 * @param others other conversations of the same account with the same person
 */
export function saidOf(posts: readonly Post[], account: Account, others: readonly ConversationView[]): Said {
  const ours = oursOf(account);
  const lines = posts.map((post) => ({
    mine: isOurs(post.author.value.key, ours),
    text: post.text?.value.words ?? '',
    time: post.time?.value ?? post.about?.value ?? null,
  }));
  const newest = others.toSorted((a, b) => (b.last.time ?? 0) - (a.last.time ?? 0))[0];
  return {
    lines: lines.sort((a, b) => (a.time ?? 0) - (b.time ?? 0)).slice(-MOST_LINES),
    met: others.length,
    before: newest ? { mine: newest.last.mine, text: newest.last.text, time: newest.last.time } : null,
  };
}
