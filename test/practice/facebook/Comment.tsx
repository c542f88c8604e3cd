import { longAge, shortAge } from '../shared/age.ts';
import { scenery } from '../shared/portrait.ts';
import { commentAbove } from '../shared/threads.ts';
import { Avatar } from './Avatar.tsx';
import { type Post, personOf, type Site, useSite } from './context.ts';
import { commenter, permalink } from './links.ts';
import { Rich } from './Rich.tsx';

/** One comment or reply. */
export function Comment({ post, onReply }: { post: Post; onReply: () => void }) {
  const site = useSite();
  const person = personOf(site, post.by);
  return (
    <div aria-label={labelOf(site, post)} role="article" tabIndex={-1} className="comment">
      <div>
        <div>
          <a aria-hidden="true" href={commenter(site, post)} role="link" tabIndex={-1}>
            <Avatar person={person} size={32} />
          </a>
        </div>
      </div>
      <div className="shrink">
        <div className="row">
          <Bubble post={post} />
          <Menu post={post} />
        </div>
        {post.media === 'sticker' && <Sticker />}
        <Actions post={post} onReply={onReply} />
      </div>
    </div>
  );
}

function Sticker() {
  const label = 'Waving kettle sticker';
  return (
    <div aria-label={label} role="button" tabIndex={0} className="sticker" style={{ height: 80, width: 80 }}>
      <img alt={label} src={scenery('120')} draggable={false} height="100%" width="100%" />
    </div>
  );
}

function labelOf(site: Site, post: Post): string {
  const { name } = personOf(site, post.by);
  const ago = longAge(post.time, site.now, site.lang);
  if (!commentAbove(site.look, post)) return site.say('commentBy', { name, ago });
  const answered = site.look.post(post.parent ?? '') ?? post;
  return site.say('replyBy', { name, to: personOf(site, answered.by).name, ago });
}

function Bubble({ post }: { post: Post }) {
  const site = useSite();
  const { say } = site;
  return (
    <div className="bubble">
      {post.by === site.look.root(post).by && (
        <div aria-label={say('badges')} role="button" tabIndex={0} className="badge">
          <div>
            <span>{say('author')}</span>
          </div>
        </div>
      )}
      <span>
        <span>
          <a aria-hidden="false" href={commenter(site, post)} role="link" tabIndex={0} className="name">
            <span>
              <span dir="auto">{personOf(site, post.by).name}</span>
            </span>
          </a>
        </span>
      </span>
      {post.text !== '' && (
        <div>
          <span dir="auto" lang={post.lang}>
            <Rich text={post.text} limit={300} />
          </span>
        </div>
      )}
    </div>
  );
}

/** What may be done to a comment depends on whose it is; the button is there always, but seen only when pointed at. */
function Menu({ post }: { post: Post }) {
  const { look, me, say } = useSite();
  const others = look.root(post).by === me.id ? 'onMine' : 'others';
  const label = say(post.by === me.id ? 'mine' : others);
  return (
    <div aria-hidden="false" className="hover">
      <div aria-expanded="false" aria-haspopup="menu" aria-label={label} role="button" tabIndex={0}>
        <svg fill="currentColor" height="16" viewBox="0 0 16 16" width="16">
          <circle cx="3" cy="8" r="1.5" />
          <circle cx="8" cy="8" r="1.5" />
          <circle cx="13" cy="8" r="1.5" />
        </svg>
        <div data-visualcompletion="ignore" role="none" />
      </div>
    </div>
  );
}

function Actions({ post, onReply }: { post: Post; onReply: () => void }) {
  const site = useSite();
  return (
    <div>
      <ul aria-hidden="false" className="list">
        <li>
          <span>
            <a href={permalink(site, post)} role="link" tabIndex={0}>
              {shortAge(post.time, site.now, site.lang)}
            </a>
          </span>
        </li>
        <li>
          <span>
            <div aria-label={site.say('like')} role="button" tabIndex={0}>
              <span>{site.say('like')}</span>
            </div>
          </span>
        </li>
        <li>
          <div role="button" tabIndex={0} onClick={onReply}>
            {site.say('reply')}
          </div>
        </li>
      </ul>
    </div>
  );
}
