import { useId } from 'react';
import { scenery } from '../shared/portrait.ts';
import { Comments } from './Comments.tsx';
import { type Post, SiteProvider, useSite } from './context.ts';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { Rich } from './Rich.tsx';

/** The photo viewer: the picture, and beside it the post without any of the marks that posts have in lists. */
export function Photo({ post }: { post: Post }) {
  const site = useSite();
  const id = useId();
  return (
    <SiteProvider value={{ ...site, viewer: post }}>
      <div role="dialog" aria-label={site.say('photoViewer')} className="viewer">
        <div className="stage">
          <div aria-label={site.say('close')} role="button" tabIndex={0} onClick={() => history.back()}>
            <span>✕</span>
          </div>
          <img alt="" src={scenery(post.id)} />
        </div>
        <div role="complementary" className="side">
          <Head post={post} id={id} />
          <span dir="auto">
            <Rich text={post.text} limit={480} />
          </span>
          <Foot post={post} id={id} onComment={() => undefined} />
          <Comments post={post} preview={false} asked={0} />
        </div>
      </div>
    </SiteProvider>
  );
}
