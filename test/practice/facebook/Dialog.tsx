import { useId } from 'react';
import { useArrived } from '../shared/app.tsx';
import { type Post, personOf, useSite } from './context.ts';
import { Skeleton } from './Feed.tsx';
import { Unit } from './Unit.tsx';

/** A post over the list it was opened from. The list stays behind it. */
export function Dialog({ post }: { post: Post }) {
  const site = useSite();
  const title = useId();
  const arrived = useArrived(`dialog ${post.id}`);
  return (
    <div role="dialog" className="veil">
      <div tabIndex={-1}>
        <div role="dialog" aria-labelledby={title} className="dialog">
          <div className="row title">
            <h2>
              <span dir="auto" id={title}>
                {site.say('postOf', { name: personOf(site, post.by).name })}
              </span>
            </h2>
            <div aria-label={site.say('close')} role="button" tabIndex={0} onClick={() => history.back()}>
              <span>✕</span>
            </div>
          </div>
          <div className="scroller">{arrived ? <Unit post={post} position={1} /> : <Skeleton />}</div>
        </div>
      </div>
    </div>
  );
}
