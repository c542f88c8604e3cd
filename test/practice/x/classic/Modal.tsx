import { useEffect } from 'react';
import { useAddress, useScene } from '../../shared/app.tsx';
import type { Post } from '../../shared/model.ts';
import { closeModal, replyTarget } from '../compose.ts';
import { Box, DIR, Press } from './Box.tsx';
import { Composer } from './Composer.tsx';
import { Icon } from './Icon.tsx';
import { Tweet } from './Tweet.tsx';

/** The composer over the page: `/compose/post`. The post that is answered stands above the editor. */
export function ComposeModal({ onSent }: { onSent(post: Post): void }) {
  const { look } = useScene();
  const target = replyTarget(useAddress());
  const post = target === null ? undefined : look.post(target);
  return (
    <Dialog>
      {post && (
        <Tweet
          item={{
            kind: 'post',
            key: 'answered',
            post,
            above: null,
            lineIn: false,
            lineOut: true,
            reposter: null,
            focal: false,
          }}
        />
      )}
      <Composer
        parent={post?.id ?? null}
        button="tweetButton"
        focused
        onDismiss={closeModal}
        onSent={(sent) => {
          closeModal();
          onSent(sent);
        }}
      />
    </Dialog>
  );
}

/** A window over the page, in the layers' element; Escape and the cross close it. */
export function Dialog({ children }: { children: React.ReactNode }) {
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && closeModal();
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, []);
  return (
    <Box look="mask">
      <div role="dialog" aria-modal="true" className="css-view r-dialog">
        <Press id="app-bar-close" label="Close" onClick={closeModal}>
          <div dir={DIR} className="css-text">
            <Icon name="close" />
          </div>
        </Press>
        {children}
      </div>
    </Box>
  );
}
