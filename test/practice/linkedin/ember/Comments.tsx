import { useState } from 'react';
import { type Post, useSite } from '../context.ts';
import { Box } from './Box.tsx';
import { Thread } from './Thread.tsx';

interface CommentsLook {
  post: Post;
  whole: boolean;
  /** How often the comment button was pressed; each press puts the caret into the box. */
  asked: number;
}

/** The comments of a post with the box above them. At first not all are loaded. */
export function Comments({ post, whole, asked }: CommentsLook) {
  const { answer, look, say } = useSite();
  const [more, setMore] = useState(false);
  const all = look.replies(post.id);
  const first = whole ? 4 : 2;
  const shown = more ? all : all.slice(0, first);
  return (
    <div className="update-v2-social-activity">
      <div className="feed-shared-update-v2__comments-container display-flex flex-column">
        <Box kind="comment" asked={asked} onSend={(text) => answer(post, text)} />
        {all.length > 1 && (
          <button
            type="button"
            className="comments-sort-order-toggle__trigger artdeco-button"
            aria-expanded="false"
          >
            <span className="artdeco-button__text">{say('mostRelevant')}</span>
          </button>
        )}
        <div className="comments-comments-list comments-comments-list--cr">
          <div className="comments-comment-list__container">
            {shown.map((comment) => (
              <Thread key={comment.id} root={post} comment={comment} />
            ))}
          </div>
          {shown.length < all.length && (
            <div className="comments-comment-list__load-more-container">
              <button
                type="button"
                className="comments-comments-list__load-more-comments-button comments-comments-list__load-more-comments-button--cr artdeco-button"
                onClick={() => setMore(true)}
              >
                <span className="artdeco-button__text">{say('moreComments')}</span>
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
