import { memo } from 'react';
import { useArrived } from '../../shared/app.tsx';
import { useEndless, useNear } from '../../shared/near.ts';
import { eventOf, type Post, useSite } from '../context.ts';
import { cardKey } from '../ids.ts';
import { postsOf, type Route } from '../route.ts';
import { Item } from './Item.tsx';
import { key, outerKey } from './keys.ts';

/** The list of cards, or the one card of a post's page. */
export function Feed({ route }: { route: Route }) {
  const { state, look } = useSite();
  const posts = route.kind === 'home' ? postsOf(route, state, look) : [];
  const { end, count } = useEndless(posts.length);
  const arrived = useArrived(location.pathname);
  if (route.kind === 'post')
    return <div className="list">{arrived && <Item post={route.post} type="FEED_DETAIL" />}</div>;
  return (
    <div
      role="list"
      className="list"
      data-testid="mainFeed"
      data-component-type="LazyColumn"
      {...key('container-update-list_mainFeed-lazy-container')}
    >
      {posts.slice(0, count).map((post) => (
        <Slot key={post.id} post={post} filled={arrived} />
      ))}
      <div ref={end} data-testid="loader" />
    </div>
  );
}

/** A place in the feed: filled late, emptied when it is far away. */
const Slot = memo(function Slot({ post, filled }: { post: Post; filled: boolean }) {
  const site = useSite();
  const { ref, near, height } = useNear(site.virtual);
  const shown = eventOf(site, post)?.post ?? post;
  const there = near && filled;
  return (
    <div
      ref={ref}
      data-lazy-mount-id={cardKey(post).slice(-12)}
      style={there ? undefined : { minHeight: height }}
    >
      {there && (
        <div data-display-contents="true">
          <div {...key(outerKey(shown, 'MAIN_FEED_RELEVANCE'))}>
            <Item post={post} type="MAIN_FEED_RELEVANCE" />
          </div>
        </div>
      )}
    </div>
  );
});
