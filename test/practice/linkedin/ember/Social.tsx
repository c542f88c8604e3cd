import { countBelow } from '../../shared/threads.ts';
import { type Post, personOf, useSite } from '../context.ts';

/** Counters and buttons below a post. */
export function Social({ post, onComment }: { post: Post; onComment: () => void }) {
  const site = useSite();
  const { say } = site;
  const comments = countBelow(site.look, post);
  const name = personOf(site, post.by).name;
  return (
    <div className="update-v2-social-activity">
      <div className="social-details-social-counts">
        <ul className="display-flex">
          {post.likes > 0 && (
            <li className="social-details-social-counts__item social-details-social-counts__reactions">
              <button
                type="button"
                aria-label={say('reactions', { n: post.likes })}
                className="social-details-social-counts__count-value"
              >
                <span aria-hidden="true" className="social-details-social-counts__reactions-count">
                  {post.likes}
                </span>
              </button>
            </li>
          )}
          {comments > 0 && (
            <li className="social-details-social-counts__item social-details-social-counts__comments">
              <button
                type="button"
                aria-label={`${say('commentCount', { n: comments })} · ${name}`}
                className="social-details-social-counts__count-value"
                onClick={onComment}
              >
                <span aria-hidden="true">{say('commentCount', { n: comments })}</span>
              </button>
            </li>
          )}
        </ul>
      </div>
      <div className="feed-shared-social-action-bar feed-shared-social-action-bar--full-width">
        <Action icon="thumbs-up-outline-small" text={say('like')} hotkey="l" />
        <Action icon="comment-small" text={say('comment')} hotkey="c" onClick={onComment} />
        <Action icon="repost-small" text={say('repost')} hotkey="r" />
        <Action icon="send-privately-small" text={say('send')} hotkey="s" />
      </div>
    </div>
  );
}

interface ActionLook {
  icon: string;
  text: string;
  hotkey: string;
  onClick?: () => void;
}

function Action({ icon, text, hotkey, onClick }: ActionLook) {
  const kind = hotkey === 'c' ? ' comment-button' : '';
  return (
    <button
      type="button"
      aria-label={text}
      className={`artdeco-button artdeco-button--muted social-actions-button ember-view${kind}`}
      data-finite-scroll-hotkey={hotkey}
      onClick={onClick}
    >
      <svg role="none" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" data-test-icon={icon} />
      <span className="artdeco-button__text">{text}</span>
    </button>
  );
}
