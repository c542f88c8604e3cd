import type { Post } from '../context.ts';
import { cardKey, tokenOf } from '../ids.ts';

/** Where a card stands; part of nearly all its keys. */
export type FeedType = 'MAIN_FEED_RELEVANCE' | 'FEED_DETAIL';

/** `componentkey` for an element: an attribute of the site's own that React's types do not know. */
export function key(value: string): object {
  return { componentkey: value };
}

/** `expandedKEYFeedType_…`, the key of a card as a whole. */
export function outerKey(post: Post, type: FeedType): string {
  return `expanded${cardKey(post)}FeedType_${type}`;
}

/** `TOKEN-NAMEKEYFeedType_…`, the key of a part of a card that names the post by its token. */
export function partKey(name: string, post: Post, type: FeedType): string {
  return `${tokenOf(post)}-${name}${cardKey(post)}FeedType_${type}`;
}
