import { go, useScene, useSwitches } from '../../shared/app.tsx';
import type { Post } from '../../shared/model.ts';
import { LONGEST, statusPath } from '../format.ts';
import { wordsIn } from '../words.ts';
import { Box, Press } from './Box.tsx';
import { Rich } from './Rich.tsx';

/** The words of a post. Lists show the beginning of long ones with a button below (in a quote, a link). */
export function TweetText({ post, whole, quoted }: { post: Post; whole: boolean; quoted: boolean }) {
  const { people } = useScene();
  const words = wordsIn(useSwitches().lang);
  if (post.text === '') return null;
  const cut = !whole && post.text.length > LONGEST;
  const path = statusPath(people.get(post.by)?.key ?? '', post.id);
  return (
    <Box>
      <div dir="auto" lang={post.lang} className="css-text r-words" data-testid="tweetText">
        <Rich text={cut ? post.text.slice(0, LONGEST) : post.text} quoted={quoted} />
      </div>
      {cut && !quoted && (
        <Press id="tweet-text-show-more-link" look="blue" onClick={() => go(path)}>
          <span>{words.showMore}</span>
        </Press>
      )}
      {cut && quoted && (
        <a href={path} role="link" className="r-blue" data-testid="tweet-text-show-more-link">
          <span>{words.showMore}</span>
        </a>
      )}
    </Box>
  );
}
