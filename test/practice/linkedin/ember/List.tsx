import { memo } from 'react';
import { useEndless, useNear } from '../../shared/near.ts';
import { eventOf, type Post, useSite } from '../context.ts';
import { activityNumber, eventNumber } from '../ids.ts';
import { postsOf, type Route } from '../route.ts';
import { Tabs } from './Tabs.tsx';
import { Update } from './Update.tsx';

/** The feed, somebody's activity, or a single post: the same cards in slightly different lists. */
export function List({ route }: { route: Route }) {
  const { state, look } = useSite();
  const posts = route.kind === 'post' ? [route.post] : postsOf(route, state, look);
  const { end, count } = useEndless(posts.length);
  const Slot = route.kind === 'activity' ? ActivitySlot : FeedSlot;
  return (
    <div className="scaffold-finite-scroll scaffold-finite-scroll--infinite">
      {route.kind === 'activity' && <Tabs route={route} />}
      <div className="scaffold-finite-scroll__content" data-finite-scroll-hotkey-context="FEED">
        {posts.slice(0, count).map((post, index) => (
          <Slot key={post.id} post={post} index={index} whole={route.kind === 'post'} />
        ))}
      </div>
      <div ref={end} />
    </div>
  );
}

interface SlotLook {
  post: Post;
  index: number;
  whole: boolean;
}

/** A place in the feed: it keeps its name and its height when the card in it is dropped. */
const FeedSlot = memo(function FeedSlot({ post, index, whole }: SlotLook) {
  const site = useSite();
  const { ref, near, height } = useNear(site.virtual && !whole);
  const event = whole ? null : eventOf(site, post);
  const urn = `urn:li:activity:${event ? eventNumber(event.cause.id) : activityNumber(post)}`;
  return (
    <div
      ref={ref}
      data-id={urn}
      className={near ? 'relative' : 'has-occluded-height relative'}
      style={near ? undefined : { height }}
      data-finite-scroll-hotkey-item={index}
    >
      {near && <Card post={post} urn={urn} index={index} whole={whole} />}
    </div>
  );
});

/** A place on the activity page, which has no name of its own. */
function ActivitySlot({ post, index, whole }: SlotLook) {
  const site = useSite();
  const { ref, near, height } = useNear(site.virtual);
  const shown = near ? '' : ' occludable-update-hint';
  const urn = `urn:li:activity:${activityNumber(post)}`;
  return (
    <div ref={ref} className={`ember-view occludable-update${shown}`} style={near ? undefined : { height }}>
      {near && <Card post={post} urn={urn} index={index} whole={whole} />}
    </div>
  );
}

function Card({ post, urn, index, whole }: SlotLook & { urn: string }) {
  const { say } = useSite();
  return (
    <div className="full-height" data-view-name="feed-full-update">
      <div
        className="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height artdeco-card"
        role="article"
        data-urn={urn}
      >
        <h2 className="visually-hidden">{say('postNumber', { n: index + 1 })}</h2>
        <Update post={post} whole={whole} />
      </div>
    </div>
  );
}
