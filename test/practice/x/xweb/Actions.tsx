import { useScene, useStore, useSwitches } from '../../shared/app.tsx';
import type { Post } from '../../shared/model.ts';
import { shortCount, viewsOf } from '../format.ts';
import { wordsIn } from '../words.ts';

function Face({ icon, count }: { icon: string; count: number }) {
  const { lang } = useSwitches();
  return (
    <span className="x-engagement-pill">
      <svg
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        data-icon={`icon-${icon}`}
        viewBox="0 0 24 24"
        width="18"
        height="18"
        role="img"
        aria-hidden="true"
      >
        <path d={DRAWN[icon]} />
      </svg>
      {count > 0 && (
        <span className="inline-flex overflow-hidden" data-animated-count="true">
          <span className="inline-flex tabular-nums">
            <span className="x-animated-count-visual" data-animated-count-visual="true" dir="ltr">
              {shortCount(count, lang)}
            </span>
          </span>
        </span>
      )}
    </span>
  );
}

const DRAWN: Record<string, string> = {
  'reply-stroke': 'M5 5h14v10H11l-5 4v-4H5z',
  'retweet-stroke': 'M6 8h10l-3-3M18 16H8l3 3',
  'heart-stroke': 'M12 19C5 14 4 10 6 8s5-1 6 1c1-2 4-3 6-1s1 6-6 11z',
  'bar-chart': 'M6 19v-6M12 19V6M18 19v-9',
};

/** The row of actions; what each one is stands in an attribute. The reply is a link to the composer. */
export function Actions({ post }: { post: Post }) {
  const { look } = useScene();
  const store = useStore();
  const words = wordsIn(useSwitches().lang);
  return (
    <div className="x-actions flex items-center">
      <div className="min-w-0 flex-1" data-engagement-action="reply">
        <a className="x-link" aria-label={words.reply} href={`/compose/post?in_reply_to=${post.id}`}>
          <Face icon="reply-stroke" count={look.replies(post.id).length} />
        </a>
      </div>
      <div className="min-w-0 flex-1" data-engagement-action="retweet">
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label={words.reposts}
          aria-pressed={post.handedOn !== null}
          onClick={() => void store.handOn(post.id, post.handedOn === null)}
        >
          <Face icon="retweet-stroke" count={Number(post.handedOn !== null)} />
        </button>
      </div>
      <div className="min-w-0 flex-1" data-engagement-action="like">
        <button
          type="button"
          aria-label={words.likes}
          aria-pressed={post.liked}
          onClick={() => void store.like(post.id, !post.liked)}
        >
          <Face icon="heart-stroke" count={post.likes} />
        </button>
      </div>
      <div className="min-w-0 flex-1" data-engagement-action="generic">
        <button type="button" aria-label={words.views}>
          <Face icon="bar-chart" count={viewsOf(post.id, post.likes)} />
        </button>
      </div>
    </div>
  );
}
