import { memo, useId, useState } from 'react';
import { useNear } from '../shared/near.ts';
import { Body } from './Body.tsx';
import { Comments } from './Comments.tsx';
import { type Post, useSite } from './context.ts';
import { Decoys } from './Decoys.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { permalink } from './links.ts';

interface UnitLook {
  post: Post;
  /** Position in its list, from 1; a post in a dialog is always 1. */
  position: number;
  /** In a list: two comments at most, and the comment button opens the dialog. */
  preview?: boolean;
}

/** One post. Far from the window only its shell stays, as high as it was. */
export const Unit = memo(function Unit({ post, position, preview = false }: UnitLook) {
  const site = useSite();
  const id = useId();
  const { ref, near, height } = useNear(preview && site.virtual);
  const [asked, ask] = useState(0);
  const comment = () => (preview ? site.go(permalink(site, post)) : ask(asked + 1));
  return (
    <div
      className="unit"
      aria-posinset={position}
      aria-labelledby={id}
      aria-describedby={['H1', 'H2', 'H3', 'H5', 'H4'].map((part) => id + part).join(' ')}
      role={site.cohorts.has('article') ? 'article' : undefined}
    >
      <div
        ref={ref}
        data-virtualized={near ? 'false' : 'true'}
        style={near ? undefined : { minHeight: height }}
      >
        {near ? (
          <div>
            <Decoys place="above" />
            <Head post={post} id={id} />
            <Body post={post} id={id} />
            <Foot post={post} id={id} onComment={comment} />
            <Decoys place="below" />
            <Comments post={post} preview={preview} asked={asked} />
          </div>
        ) : (
          <div hidden />
        )}
      </div>
    </div>
  );
});
