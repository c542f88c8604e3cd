import { useEffect } from 'react';
import { useScene, useSwitches } from '../../shared/app.tsx';
import type { Post } from '../../shared/model.ts';
import { statusPath } from '../format.ts';
import { wordsIn } from '../words.ts';

/** Milliseconds for which the message stays. */
const STAYS = 6_000;

/** Says that a post was sent, with a link to it. */
export function Toast({ post, onGone }: { post: Post; onGone(): void }) {
  const { you } = useScene();
  const words = wordsIn(useSwitches().lang);
  useEffect(() => {
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div role="alert" className="css-view r-toast" data-testid="toast">
      <div dir="auto" className="css-text">
        <span>{words.sent}</span>{' '}
        <a href={statusPath(you.key, post.id)} role="link">
          <span>{words.view}</span>
        </a>
      </div>
    </div>
  );
}
