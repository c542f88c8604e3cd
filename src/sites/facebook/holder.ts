import { frameOf } from './frame.ts';
import { type CommentLike, isCommentReading, isPost, type PostLike, type Reading } from './hint.ts';

export type Holders = ReadonlyMap<CommentLike, PostLike>;

/**
 * The post that each comment stands under: the one its links name, else the one it stands in, else the last one before
 * it in the same dialog. A post opened above a feed can have its comments beside it.
 */
export function holdersOf(readings: readonly Reading[]): Holders {
  const posts = readings.filter(isPost);
  const byId = new Map(posts.flatMap((post) => post.sighting.ids.map((id) => [id, post] as const)));
  const byElement = new Map(posts.map((post) => [post.element, post] as const));
  const holders = new Map<CommentLike, PostLike>();
  const lastIn = new Map<Element | null, PostLike>();
  for (const reading of readings) {
    if (isPost(reading)) lastIn.set(frameOf(reading.element), reading);
    if (!isCommentReading(reading)) continue;
    const named = reading.hint.posts.map((id) => byId.get(id)).find((post) => post !== undefined);
    const holder = named ?? around(reading.element, byElement) ?? besides(reading, lastIn);
    if (holder) holders.set(reading, holder);
  }
  return holders;
}

function around(element: Element, posts: ReadonlyMap<Element, PostLike>): PostLike | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const post = posts.get(at);
    if (post) return post;
  }
  return undefined;
}

/** A comment that stands in no post, before any of its frame, may belong to a post that is not on the page. */
function besides(comment: CommentLike, lastIn: ReadonlyMap<Element | null, PostLike>): PostLike | undefined {
  const post = lastIn.get(frameOf(comment.element));
  const known = post && post.sighting.ids.length > 0 && comment.hint.posts.length > 0;
  return known ? undefined : post;
}
