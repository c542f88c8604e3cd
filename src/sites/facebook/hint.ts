import type { PostReading } from '../site.ts';

/** What reading one element leaves for relating the page: facts that only neighbours or the address can settle. */
export type Hint = PostHint | CommentHint | NoticeHint;

export interface PostHint {
  is: 'post';
}

export interface CommentHint {
  is: 'comment';
  /** The link names the comment by number, so that `parent` is sure. */
  pointed: boolean;
  /** The comment it answers, `null` for a comment on the post. */
  parent: string | null;
  /** Ids under which its own links name the post it stands under. */
  posts: string[];
}

export interface NoticeHint {
  is: 'notice';
  /** Number of the notification. */
  notice: string;
}

export type Reading = PostReading<Hint>;
export type PostLike = PostReading<PostHint>;
export type CommentLike = PostReading<CommentHint>;

/** Whether a post was read. */
export function isPost(reading: Reading): reading is PostLike {
  return reading.hint.is === 'post';
}

/** Whether a comment was read. */
export function isCommentReading(reading: Reading): reading is CommentLike {
  return reading.hint.is === 'comment';
}
