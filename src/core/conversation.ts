import type { Account, Sighting } from './sighting.ts';
import type { ConversationView } from './view.ts';

/** One post as all its sightings together show it. */
export interface Post {
  ids: string[];
}

/** Folds sightings into posts. Any order, any repetition, any split gives the same posts. */
export declare function foldPosts(known: readonly Post[], sightings: readonly Sighting[]): Post[];
/** The conversations of `account` found in these posts. */
export declare function conversations(
  posts: readonly Post[],
  account: Account,
  rules: unknown,
): ConversationView[];
