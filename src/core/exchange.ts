import type { BecauseCode } from './because.ts';
import type { Post } from './post.ts';
import type { Account } from './sighting.ts';
import type { Thread } from './thread.ts';
import type { Kind } from './triage/kind.ts';

/** What the user may set about turns. */
export interface TurnRules {
  /** Other accounts of the same brand on the same site: their answer counts as an answer. */
  colleagues: readonly Account[];
  brandNames: readonly string[];
  /** Days after which a conversation that is seen for the first time is history. */
  historyDays: number;
  /** What the user knows about; questions about it are openings. Only the worker looks for them. */
  topics?: readonly string[];
}

/** Says what a text is, `null` where it cannot be told. */
export type KindOf = (text: string) => Kind | null;

/** One word of a conversation: a post and, on their side, why it is said to us. */
export interface Word {
  post: Post;
  ours: boolean;
  because: BecauseCode | null;
}

/** The words exchanged with one person in one thread, in the order in which they were said. */
export interface Exchange {
  thread: Thread;
  person: string;
  words: Word[];
}
