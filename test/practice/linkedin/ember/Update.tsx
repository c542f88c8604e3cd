import { useState } from 'react';
import { scenery } from '../../shared/portrait.ts';
import { type Event, eventOf, type Post, personOf, useSite } from '../context.ts';
import { picture, profile, tracked, update } from '../links.ts';
import { Actor } from './Actor.tsx';
import { Comments } from './Comments.tsx';
import { Social } from './Social.tsx';
import { Commentary } from './Text.tsx';

/** What is inside a card: why it is here, who posted, the words, the counters, the comments. */
export function Update({ post: entry, whole }: { post: Post; whole: boolean }) {
  const site = useSite();
  const event = whole ? null : eventOf(site, entry);
  const post = event?.post ?? entry;
  const inner = site.look.post(post.quotes ?? '');
  const [asked, ask] = useState(0);
  const opened = whole || asked > 0 || event?.kind === 'commented';
  return (
    <div className="feed-shared-update-v2__control-menu-container display-flex flex-column">
      <div className="fie-impression-container">
        <div className="relative">
          {event && <Header event={event} />}
          <Menu post={post} />
          <Actor post={post} />
        </div>
        {post.text !== '' && <Commentary text={post.text} />}
        {post.media === 'photo' && <Picture post={post} />}
        {inner && <MiniUpdate post={inner} />}
        <Social post={post} onComment={() => ask(asked + 1)} />
      </div>
      {opened && <Comments post={post} whole={whole} asked={asked} />}
    </div>
  );
}

function Header({ event }: { event: Event }) {
  const { say } = useSite();
  return (
    <div className="update-components-header update-components-header--with-control-menu">
      <div className="update-components-header__text-wrapper">
        <a target="_self" href={tracked(event.by)} data-test-app-aware-link="">
          <img
            width="24"
            height="24"
            src={picture(event.by, 100)}
            alt={say('view', { name: event.by.name })}
          />
        </a>
        <span className="update-components-header__text-view">
          <span>
            <a href={profile(event.by)} className="ember-view">
              {event.by.name}
            </a>
          </span>
          <span className="white-space-pre"> </span>
          {say(event.kind)}
        </span>
      </div>
    </div>
  );
}

function Menu({ post }: { post: Post }) {
  const site = useSite();
  const label = site.say('menu', { name: personOf(site, post.by).name });
  return (
    <div className="feed-shared-control-menu feed-shared-update-v2__control-menu absolute">
      <button
        type="button"
        aria-expanded="false"
        aria-label={label}
        className="feed-shared-control-menu__trigger artdeco-button artdeco-button--tertiary"
      >
        <span aria-hidden="true">⋯</span>
      </button>
    </div>
  );
}

function Picture({ post }: { post: Post }) {
  return (
    <div className="update-components-image">
      <button className="update-components-image__image-link" type="button">
        <img className="update-components-image__image evi-image" src={scenery(post.id)} alt="" />
      </button>
    </div>
  );
}

/** A post that was shared with words, in its own small card. */
function MiniUpdate({ post }: { post: Post }) {
  const site = useSite();
  return (
    <div className="feed-shared-update-v2__update-content-wrapper artdeco-card">
      <div className="update-components-mini-update-v2 feed-shared-mini-update-v2">
        <Actor post={post} />
        <a
          tabIndex={-1}
          href={update(post)}
          aria-label={personOf(site, post.by).name}
          className="update-components-mini-update-v2__link-to-details-page"
        />
        <Commentary text={post.text} />
      </div>
    </div>
  );
}
