import { go, useScene, useSwitches } from '../../shared/app.tsx';
import type { Person, Post } from '../../shared/model.ts';
import { statusPath } from '../format.ts';
import { replyingTo } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Box, DIR } from './Box.tsx';
import { Media } from './Media.tsx';
import { ReplyingTo } from './ReplyingTo.tsx';
import { TweetText } from './TweetText.tsx';
import { UserName } from './UserName.tsx';

/** A quoted post: a block that is a link as a whole, with an unseen heading before it. */
export function Quote({ post }: { post: Post }) {
  const { look, people } = useScene();
  const words = wordsIn(useSwitches().lang);
  const person = people.get(post.by) as Person;
  const to = replyingTo({ post, above: null }, look);
  const open = () => go(statusPath(person.key, post.id));
  return (
    <Box>
      <div dir={DIR} className="css-text r-unseen">
        <span>{words.quote}</span>
      </div>
      <div
        tabIndex={0}
        role="link"
        className="css-view r-quote"
        onClick={open}
        onKeyDown={({ key }) => key === 'Enter' && open()}
      >
        <Box>
          <Box look="row">
            <Box id="Tweet-User-Avatar">
              <Box>
                <Avatar person={person} size={24} />
              </Box>
            </Box>
            <UserName person={person} post={post} quoted timed />
          </Box>
          <Box>
            {to.length > 0 && <ReplyingTo people={to} quoted />}
            <TweetText post={post} whole={false} quoted />
            {post.media !== null && <Media post={post} person={person} />}
          </Box>
        </Box>
      </div>
    </Box>
  );
}
