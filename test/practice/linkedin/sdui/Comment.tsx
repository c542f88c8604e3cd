import type { ReactNode } from 'react';
import { shortAge } from '../../shared/age.ts';
import { type Post, personOf, useSite } from '../context.ts';
import { commentUrn } from '../ids.ts';
import { picture, profile } from '../links.ts';
import { key } from './keys.ts';
import { Text } from './Text.tsx';

interface CommentLook {
  root: Post;
  post: Post;
  /** How many replies the line below the words tells of. */
  count: number;
  onReply: () => void;
  children?: ReactNode;
}

/** One comment or reply. Three elements around each other have the same key. */
export function Comment({ root, post, count, onReply, children }: CommentLook) {
  const { say } = useSite();
  const name = `replaceableComment_${commentUrn(root, post, 'full')}`;
  return (
    <div id={name} {...key(name)}>
      <div {...key(name)}>
        <div {...key(name)}>
          <Meta root={root} post={post} />
          {post.text !== '' && (
            <div className="indent">
              <Text text={post.text} />
            </div>
          )}
          <div className="row indent quiet">
            <button type="button">
              <span>{say('like')}</span>
            </button>
            <button type="button" aria-label={say('reply')} onClick={onReply}>
              <span>{say('reply')}</span>
            </button>
            {count > 0 && <p>{say('replyCount', { n: count })}</p>}
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}

function Meta({ root, post }: { root: Post; post: Post }) {
  const site = useSite();
  const { say, me, lang, now } = site;
  const person = personOf(site, post.by);
  const near = person.id === me.id ? say('you') : '2nd';
  return (
    <div className="row top">
      <a tabIndex={0} href={profile(person)}>
        <figure>
          <img
            width="32"
            height="32"
            alt={say('view', { name: person.name })}
            src={picture(person, 100)}
            data-loaded="true"
          />
        </figure>
      </a>
      <div className="grow">
        <a tabIndex={0} href={profile(person)}>
          <div aria-label={`${person.name} ${near}`}>
            <div className="row">
              <p className="strong">{person.name}</p>
              <p className="quiet">
                <span>• {near}</span>
              </p>
              {person.id === root.by && (
                <p className="badge">
                  <span>{say('author')}</span>
                </p>
              )}
            </div>
            <p className="quiet">{person.about}</p>
          </div>
        </a>
      </div>
      <p className="quiet">{shortAge(post.time, now, lang)}</p>
      <button type="button" aria-label={say('commentMenu', { name: person.name })} aria-expanded="false">
        <span aria-hidden="true">⋯</span>
      </button>
    </div>
  );
}
