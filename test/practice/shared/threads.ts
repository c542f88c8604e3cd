import type { Look } from './look.ts';
import type { Post } from './model.ts';

/**
 * Facebook and LinkedIn show two levels below a post: comments, and all replies of a comment in one row, whomever they
 * answer. The comment in whose row a reply stands; `null` for posts and comments.
 */
export function commentAbove(look: Look, post: Post): Post | null {
  return look.above(post.id)[1] ?? null;
}

/** The row of replies under a comment, oldest first. */
export function rowBelow(look: Look, comment: Post): Post[] {
  const below = (id: string): Post[] => look.replies(id).flatMap((reply) => [reply, ...below(reply.id)]);
  return below(comment.id).sort((a, b) => a.time - b.time);
}

/** How many comments and replies stand under a post. */
export function countBelow(look: Look, post: Post): number {
  return rowBelow(look, post).length;
}
