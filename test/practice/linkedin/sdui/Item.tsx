import { useState } from 'react';
import { scenery } from '../../shared/portrait.ts';
import { eventOf, type Post, personOf, useSite } from '../context.ts';
import { cardKey } from '../ids.ts';
import { update } from '../links.ts';
import { Actor } from './Actor.tsx';
import { Comments } from './Comments.tsx';
import { Dialog } from './Dialog.tsx';
import { Header } from './Header.tsx';
import { type FeedType, key, outerKey, partKey } from './keys.ts';
import { Social } from './Social.tsx';
import { Text } from './Text.tsx';

/** A card: the body with the bare key, then the tools for comments beside it. */
export function Item({ post: entry, type }: { post: Post; type: FeedType }) {
  const site = useSite();
  const event = type === 'FEED_DETAIL' ? null : eventOf(site, entry);
  const post = event?.post ?? entry;
  const inner = site.look.post(post.quotes ?? '');
  const whole = type === 'FEED_DETAIL';
  const [asked, ask] = useState(0);
  return (
    <div
      role="listitem"
      id={whole ? outerKey(post, type) : undefined}
      className="card"
      {...key(outerKey(post, type))}
    >
      <div data-display-contents="true">
        <div {...key(cardKey(post))}>
          <h2 className="unseen">
            <span>{site.say('feedPost')}</span>
          </h2>
          <Header post={post} event={event} />
          <hr role="presentation" />
          <Actor post={post} />
          {post.text !== '' && <Text text={post.text} />}
          {post.media === 'photo' && <Photo post={post} />}
          {inner && <Inner post={inner} />}
          <Social post={post} type={type} onComment={() => ask(asked + 1)} />
        </div>
      </div>
      <div {...key(partKey('replaceableCommentTools', post, type))}>
        {(whole || asked > 0 || event?.kind === 'commented') && (
          <Comments post={post} type={type} asked={asked} />
        )}
      </div>
    </div>
  );
}

/** The picture opens a dialog in which the same post stands once more. */
function Photo({ post }: { post: Post }) {
  const site = useSite();
  const [open, setOpen] = useState(false);
  const label = site.say('view', { name: personOf(site, post.by).name });
  return (
    <div>
      <div role="button" tabIndex={0} onClick={() => setOpen(true)}>
        <figure>
          <img alt={label} src={scenery(post.id)} data-loaded="true" className="photo" />
        </figure>
      </div>
      {open && (
        <Dialog onClose={() => setOpen(false)}>
          <Item post={post} type="FEED_DETAIL" />
        </Dialog>
      )}
    </div>
  );
}

/** A post that was shared with words. */
function Inner({ post }: { post: Post }) {
  const site = useSite();
  return (
    <div className="inner" {...key(`reshared-${cardKey(post).slice(-12)}`)}>
      <Actor post={post} />
      <Text text={post.text} />
      <a tabIndex={0} href={update(post)} className="cover" aria-label={personOf(site, post.by).name} />
    </div>
  );
}
