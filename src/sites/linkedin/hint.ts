import type { PostReading } from '../site.ts';
import type { PostUrn } from './urn.ts';

/** What a reader notes about one post for the moment when the whole page is seen. */
export interface Hint {
  what: 'post' | 'comment' | 'notice';
  /** A comment: the post whose thread its name gives. */
  thread: PostUrn | null;
  /** A comment: the number of the comment in whose card or thread it stands, which proves that it answers that one. */
  answers: string | null;
  /** A comment: whether it may be an answer to another comment without the page proving to which. */
  mayBeReply: boolean;
  /** The post whose card it stands in. */
  inPost: Element | null;
  /** Stands in a dialog over the page, which shows a post of the page once more. */
  inDialog: boolean;
  /** Member ids and slugs of the same people, as links showed them side by side. */
  people: readonly (readonly [member: string, slug: string])[];
}

export type Read = PostReading<Hint>;

/** A hint that says nothing yet. */
export const NO_HINT: Hint = {
  what: 'post',
  thread: null,
  answers: null,
  mayBeReply: false,
  inPost: null,
  inDialog: false,
  people: [],
};
