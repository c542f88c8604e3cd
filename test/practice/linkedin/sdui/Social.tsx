import type { ReactNode } from 'react';
import { countBelow } from '../../shared/threads.ts';
import { type Post, useSite } from '../context.ts';
import { postUrn } from '../ids.ts';
import type { FeedType } from './keys.ts';

interface SocialLook {
  post: Post;
  type: FeedType;
  onComment: () => void;
}

/** Counters and buttons below a post. */
export function Social({ post, type, onComment }: SocialLook) {
  // Only on its own page a post is named here.
  const named = type === 'FEED_DETAIL' ? `ReactionFacepileCollection-${postUrn(post)}` : undefined;
  const { look, say } = useSite();
  const comments = say('commentCount', { n: countBelow(look, post) });
  return (
    <div>
      <div className="counts">
        {post.likes > 0 && (
          <div data-testid={named}>
            <p>
              <span className="unseen">{say('reactions', { n: post.likes })}</span>
              <span aria-hidden="true">{post.likes}</span>
            </p>
          </div>
        )}
        {countBelow(look, post) > 0 && (
          <div role="button" tabIndex={0} onClick={onComment}>
            <p>
              <span className="unseen">{comments}</span>
              <span aria-hidden="true">{comments}</span>
            </p>
          </div>
        )}
      </div>
      <hr role="presentation" />
      <div className="actions">
        <Action icon="thumbs-up-outline-small" text={say('like')}>
          <path d="M5 8v6M8 2v5h5l-1 7H7" />
        </Action>
        <Action icon="comment-small" text={say('comment')} onClick={onComment}>
          <path d="M2 3h12v8H8l-3 3v-3H2Z" />
        </Action>
        <Action icon="repost-small" text={say('repost')} opens>
          <path d="M4 5h8v6H4Z" />
        </Action>
        <Action icon="send-privately-small" text={say('send')}>
          <path d="M2 8l12-6-4 12-2-5Z" />
        </Action>
      </div>
    </div>
  );
}

interface ActionLook {
  icon: string;
  text: string;
  opens?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

function Action({ icon, text, opens, onClick, children }: ActionLook) {
  return (
    <button type="button" aria-label={text} aria-expanded={opens ? false : undefined} onClick={onClick}>
      <span className="row">
        <svg
          id={icon}
          width="16"
          height="16"
          viewBox="0 0 16 16"
          aria-hidden="true"
          stroke="currentColor"
          fill="none"
        >
          {children}
        </svg>
        <span>{text}</span>
      </span>
    </button>
  );
}
