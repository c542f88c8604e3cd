import { useState } from 'react';
import { type Post, useSite } from '../context.ts';
import { tokenOf } from '../ids.ts';
import { Box } from './Box.tsx';
import { type FeedType, key, partKey } from './keys.ts';
import { Thread } from './Thread.tsx';

interface CommentsLook {
  post: Post;
  type: FeedType;
  /** How often the comment button was pressed; each press puts the caret into the box. */
  asked: number;
}

/** The comments of a post with the box above them. At first not all are loaded. */
export function Comments({ post, type, asked }: CommentsLook) {
  const { answer, look, say } = useSite();
  const [more, setMore] = useState(false);
  const all = look.replies(post.id);
  const first = type === 'FEED_DETAIL' ? 4 : 2;
  const shown = more ? all : all.slice(0, first);
  return (
    <div {...key(partKey('commentsSectionContainer', post, type))}>
      <Box name={tokenOf(post)} kind="comment" asked={asked} onSend={(text) => answer(post, text)} />
      <div {...key(partKey('commentsSectionAnchorRef', post, type))}>
        {all.length > 1 && (
          <button type="button" aria-expanded="false">
            <span className="quiet">{say('mostRelevant')}</span>
          </button>
        )}
      </div>
      <div role="list" data-component-type="LazyColumn" data-testid={partKey('commentList', post, type)}>
        {shown.map((comment) => (
          <Thread key={comment.id} root={post} comment={comment} />
        ))}
      </div>
      {shown.length < all.length && (
        <div {...key(partKey('replaceableLoadMoreComments', post, type))}>
          <button type="button" onClick={() => setMore(true)}>
            <span>{say('moreComments')}</span>
          </button>
        </div>
      )}
    </div>
  );
}
