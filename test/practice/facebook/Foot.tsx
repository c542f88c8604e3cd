import { countBelow } from '../shared/threads.ts';
import { type Post, useSite } from './context.ts';
import { permalink } from './links.ts';

/** Reactions, the comment counter and the three buttons. A post without comments has no counter, only a dangling id. */
export function Foot({ post, id, onComment }: { post: Post; id: string; onComment: () => void }) {
  const site = useSite();
  const { go, say } = site;
  const comments = countBelow(site.look, post);
  return (
    <div data-visualcompletion="ignore-dynamic">
      <div className="counts">
        {post.likes > 0 && (
          <span role="toolbar">
            <span id={`${id}H5`}>
              <div aria-label={`${say('like')}: ${post.likes}`} role="button" tabIndex={0}>
                <span aria-hidden="true">♡ {post.likes}</span>
              </div>
            </span>
          </span>
        )}
        {comments > 0 && (
          <div id={`${id}H4`} role="button" tabIndex={0} onClick={() => go(permalink(site, post))}>
            <span dir="auto">
              <span>{say('comments', { n: comments })}</span>
            </span>
          </div>
        )}
      </div>
      <div className="actions">
        <Action label={say('like')} kind="like_button" text={say('like')} />
        <Action label={say('leaveComment')} kind="comment_button" text={say('comment')} onClick={onComment} />
        <Action label={say('share')} kind="share_button" text={say('share')} />
      </div>
    </div>
  );
}

interface ActionLook {
  label: string;
  kind: string;
  text: string;
  onClick?: () => void;
}

function Action({ label, kind, text, onClick }: ActionLook) {
  return (
    <div aria-label={label} role="button" tabIndex={0} onClick={onClick}>
      <div>
        <span data-ad-rendering-role={kind}>{text}</span>
      </div>
      <div data-visualcompletion="ignore" role="none" />
    </div>
  );
}
