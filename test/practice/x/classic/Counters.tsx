import { useEffect, useRef, useState } from 'react';
import { useScene, useStore, useSwitches } from '../../shared/app.tsx';
import type { Person, Post } from '../../shared/model.ts';
import { openReply } from '../compose.ts';
import { shortCount, statusPath, viewsOf } from '../format.ts';
import { wordsIn } from '../words.ts';
import { Box, DIR, Press } from './Box.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** Milliseconds for which the old and the new number of a counter stand there together. */
const ROLL = 300;

/** The number beside an action. While it changes, both numbers are there. */
function Count({ count }: { count: number }) {
  const { lang } = useSwitches();
  const before = useRef(count);
  const [old, setOld] = useState<number | null>(null);
  useEffect(() => {
    if (before.current === count) return;
    setOld(before.current);
    before.current = count;
    const timer = setTimeout(() => setOld(null), ROLL);
    return () => clearTimeout(timer);
  }, [count]);
  const shown = old === null ? [count] : [old, count];
  return (
    <Box look="count">
      <span data-testid="app-text-transition-container">
        {shown.filter(Boolean).map((number) => (
          <span key={number}>
            <span>{shortCount(number, lang)}</span>
          </span>
        ))}
      </span>
    </Box>
  );
}

function Face({ icon, count }: { icon: IconName; count?: number }) {
  return (
    <div dir={DIR} className="css-text r-row">
      <Box look="icon">
        <Box />
        <Icon name={icon} />
      </Box>
      {count !== undefined && <Count count={count} />}
    </div>
  );
}

/** The row of actions under a post, with the counters in their names. The menu before a repost is left out. */
export function Counters({ post, person, focal }: { post: Post; person: Person; focal: boolean }) {
  const { look } = useScene();
  const store = useStore();
  const { lang } = useSwitches();
  const words = wordsIn(lang);
  const replies = look.replies(post.id).length;
  const handedOn = post.handedOn !== null;
  const views = viewsOf(post.id, post.likes);
  const number = new Intl.NumberFormat(lang, { useGrouping: false });
  const told: [number, string][] = [
    [replies, words.replies.toLowerCase()],
    [post.likes, words.likes.toLowerCase()],
    [views, words.views.toLowerCase()],
  ];
  const summary = told
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${number.format(count)} ${what}`);
  return (
    <Box>
      <Box>
        <div role="group" aria-label={summary.join(', ')} className="css-view r-row r-actions">
          <Box look="action">
            <Press
              id="reply"
              label={`${number.format(replies)} ${words.replies}. ${words.reply}`}
              onClick={() => openReply(post.id)}
            >
              <Face icon="reply" count={replies} />
            </Press>
          </Box>
          <Box look="action">
            <Press
              id={handedOn ? 'unretweet' : 'retweet'}
              label={`${number.format(Number(handedOn))} ${words.reposts}.`}
              aria-expanded="false"
              aria-haspopup="menu"
              onClick={() => void store.handOn(post.id, !handedOn)}
            >
              <Face icon="repost" count={Number(handedOn)} />
            </Press>
          </Box>
          <Box look="action">
            <Press
              id={post.liked ? 'unlike' : 'like'}
              look={post.liked ? 'pink' : ''}
              label={`${number.format(post.likes)} ${words.likes}.`}
              onClick={() => void store.like(post.id, !post.liked)}
            >
              <Face icon="like" count={post.likes} />
            </Press>
          </Box>
          {!focal && (
            <Box look="action">
              <a
                href={`${statusPath(person.key, post.id)}/analytics`}
                role="link"
                aria-label={`${number.format(views)} ${words.views}.`}
                className="css-view"
              >
                <Face icon="views" count={views} />
              </a>
            </Box>
          )}
          <Box>
            <Press id="bookmark" label="Bookmark">
              <Face icon="keep" />
            </Press>
          </Box>
        </div>
      </Box>
    </Box>
  );
}
