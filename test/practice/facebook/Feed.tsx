import { useEndless } from '../shared/near.ts';
import { Avatar } from './Avatar.tsx';
import { GROUP, useSite } from './context.ts';
import { postsOf, type Route } from './route.ts';
import { Unit } from './Unit.tsx';

/** A list of posts: home, a profile, a group. More are put at its end whenever that comes near the window. */
export function Feed({ route }: { route: Route & { kind: 'list' } }) {
  const site = useSite();
  const posts = postsOf(route, site);
  const { end, count } = useEndless(posts.length);
  return (
    <div>
      <Heading route={route} />
      <div>
        {posts.slice(0, count).map((post, index) => (
          <div key={post.id} data-pagelet={`FeedUnit_${index}`}>
            <Unit post={post} position={index + 1} preview />
          </div>
        ))}
      </div>
      <div ref={end}>{count < posts.length && <Skeleton />}</div>
    </div>
  );
}

function Heading({ route }: { route: Route & { kind: 'list' } }) {
  if (route.list === 'group') return <h1 className="title">{GROUP.name}</h1>;
  if (!route.person) return null;
  return (
    <div className="title row">
      <Avatar person={route.person} size={80} label={route.person.name} />
      <h1>{route.person.name}</h1>
    </div>
  );
}

/** The grey shape of a post that is still to come. It has the role of one, too. */
export function Skeleton() {
  const { say } = useSite();
  return (
    <div role="article" className="unit skeleton">
      <div aria-label={say('loading')} data-visualcompletion="loading-state" role="status" tabIndex={-1}>
        <div />
        <div />
      </div>
    </div>
  );
}
