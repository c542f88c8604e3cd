import type { ReactNode } from 'react';
import { shortAge } from '../../shared/age.ts';
import { type Post, personOf, useSite } from '../context.ts';
import { commentUrn } from '../ids.ts';
import { picture, profile } from '../links.ts';
import { Words } from './Text.tsx';

interface CommentLook {
  root: Post;
  post: Post;
  /** How many replies the counter tells of. */
  count: number;
  onReply: () => void;
  children?: ReactNode;
}

/** One comment or reply, with its replies inside. */
export function Comment({ root, post, count, onReply, children }: CommentLook) {
  const reply = post.parent !== root.id;
  return (
    <article
      className={`comments-comment-entity${reply ? ' comments-comment-entity--reply' : ''}`}
      data-id={commentUrn(root, post, 'short')}
      tabIndex={-1}
    >
      <Meta root={root} post={post} />
      <div className="comments-thread-entity">
        <div className="comments-thread-item">
          <section className="comments-comment-entity__content">
            <div className="break-words">
              <span
                className="comments-comment-item__main-content feed-shared-main-content--comment"
                dir="auto"
              >
                <div dir="auto" className="update-components-text relative">
                  <span dir="auto">
                    <Words text={post.text} />
                  </span>
                </div>
              </span>
            </div>
          </section>
        </div>
      </div>
      <SocialBar post={post} count={count} onReply={onReply} />
      {children}
    </article>
  );
}

function Meta({ root, post }: { root: Post; post: Post }) {
  const site = useSite();
  const { say, lang, now, me } = site;
  const person = personOf(site, post.by);
  return (
    <div className="comments-comment-meta__container">
      <div className="comments-comment-meta__actor">
        <a className="comments-comment-meta__image-link" target="_self" href={profile(person)}>
          <img width="32" height="32" src={picture(person, 100)} alt={say('view', { name: person.name })} />
        </a>
        <a
          className="comments-comment-meta__description-container tap-target overflow-hidden"
          target="_self"
          href={profile(person)}
        >
          <h3 className="comments-comment-meta__description">
            <span className="comments-comment-meta__description-title">{person.name}</span>
            {person.id === root.by && <span className="comments-comment-meta__badge">{say('author')}</span>}
            <span className="comments-comment-meta__data">
              <span className="white-space-pre"> </span>
              {person.id === me.id ? `• ${say('you')}` : '• 2nd'}
            </span>
          </h3>
          <div className="comments-comment-meta__description-subtitle">{person.about}</div>
        </a>
      </div>
      <div className="comments-comment-meta__info">
        <time className="comments-comment-meta__data">{shortAge(post.time, now, lang)}</time>
        <button
          type="button"
          aria-expanded="false"
          className="artdeco-dropdown__trigger artdeco-button"
          aria-label={say('commentMenu', { name: person.name })}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
    </div>
  );
}

function SocialBar({ post, count, onReply }: { post: Post; count: number; onReply: () => void }) {
  const site = useSite();
  const { say } = site;
  return (
    <div className="comments-comment-social-bar--cr">
      <button type="button" className="artdeco-button artdeco-button--tertiary">
        <span aria-hidden="true">{say('like')}</span>
      </button>
      <button
        type="button"
        className="comments-comment-social-bar__reply-action-button--cr artdeco-button artdeco-button--tertiary"
        aria-label={say('replyTo', { name: personOf(site, post.by).name })}
        onClick={onReply}
      >
        <span className="artdeco-button__text">
          <span aria-hidden="true">{say('reply')}</span>
        </span>
      </button>
      {count > 0 && (
        <span className="comments-comment-social-bar__replies-count--cr t-black--light">
          {say('replyCount', { n: count })}
        </span>
      )}
    </div>
  );
}
