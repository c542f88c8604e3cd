import { type MouseEvent, useId } from 'react';
import { fullDate } from '../../shared/age.ts';
import { go, useScene, useSwitches } from '../../shared/app.tsx';
import type { Person, Post } from '../../shared/model.ts';
import { shortCount, statusPath, viewsOf } from '../format.ts';
import { type PostItem, replyingTo } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Box, DIR, Press, Words } from './Box.tsx';
import { Counters } from './Counters.tsx';
import { Icon } from './Icon.tsx';
import { Media } from './Media.tsx';
import { Quote } from './Quote.tsx';
import { ReplyingTo } from './ReplyingTo.tsx';
import { TweetText } from './TweetText.tsx';
import { UserName, wholeSecond } from './UserName.tsx';

/** A click on a post's empty places opens its page. */
function openUnlessPressed(event: MouseEvent, path: string): void {
  const pressed =
    event.target instanceof Element && event.target.closest('a, button, [role=link], [contenteditable]');
  if (!pressed && !event.defaultPrevented) go(path);
}

/** One post of a list, or the post of its own page. */
export function Tweet({ item }: { item: PostItem }) {
  const { look, people } = useScene();
  const labelled = useId();
  const { post, focal } = item;
  const person = people.get(post.by) as Person;
  const to = replyingTo(item, look);
  const words = (
    <>
      {to.length > 0 && <ReplyingTo people={to} quoted={false} />}
      <TweetText post={post} whole={focal} quoted={false} />
      <Attachments post={post} person={person} />
    </>
  );
  return (
    <article
      aria-labelledby={labelled}
      role="article"
      tabIndex={focal ? -1 : 0}
      className="css-view r-article"
      data-testid="tweet"
      onClick={(event) => !focal && openUnlessPressed(event, statusPath(person.key, post.id))}
    >
      <Box>
        <Box>
          <Above item={item} />
          <Box look="row">
            <Box look="side">
              <Box id="Tweet-User-Avatar">
                <Box>
                  <Avatar person={person} linked />
                </Box>
              </Box>
              {item.lineOut && <Box look="line" />}
            </Box>
            <Box look="grow">
              <Header post={post} person={person} focal={focal} labelled={labelled} />
              {!focal && words}
              {!focal && <Counters post={post} person={person} focal={false} />}
            </Box>
          </Box>
          {focal && (
            <Box>
              {words}
              <TimeBar post={post} person={person} />
              <Counters post={post} person={person} focal />
            </Box>
          )}
        </Box>
      </Box>
    </article>
  );
}

/** The row on top: the end of the line from the post above, and who handed the post on. */
function Above({ item }: { item: PostItem }) {
  const { people } = useScene();
  const words = wordsIn(useSwitches().lang);
  const reposter = item.reposter === null ? undefined : people.get(item.reposter);
  return (
    <Box>
      <Box look="row top">
        {(item.lineIn || reposter) && <Box look="side">{item.lineIn && <Box look="line" />}</Box>}
        <Box look="grow">
          {reposter && (
            <a href={`/${reposter.key}`} dir={DIR} role="link" className="css-text r-small r-grey">
              <span data-testid="socialContext">
                {reposter.name} {words.reposted}
              </span>
            </a>
          )}
        </Box>
      </Box>
    </Box>
  );
}

function Header({
  post,
  person,
  focal,
  labelled,
}: {
  post: Post;
  person: Person;
  focal: boolean;
  labelled: string;
}) {
  const words = wordsIn(useSwitches().lang);
  return (
    <Box>
      <Box look="row between">
        <Box look="row shrink">
          <div id={labelled} className="css-view r-shrink">
            <UserName person={person} post={post} quoted={false} timed={!focal && !post.promoted} />
          </div>
        </Box>
        <Box look="row">
          {post.promoted && <Words look="grey small">{words.ad}</Words>}
          <Press id="caret" label="More" aria-expanded="false" aria-haspopup="menu">
            <div dir={DIR} className="css-text">
              <Icon name="more" />
            </div>
          </Press>
        </Box>
      </Box>
    </Box>
  );
}

function Attachments({ post, person }: { post: Post; person: Person }) {
  const { look } = useScene();
  const quoted = post.quotes === null ? undefined : look.post(post.quotes);
  if (!quoted && post.media === null) return null;
  return (
    <Box>
      {post.media !== null && <Media post={post} person={person} />}
      {quoted && <Quote post={quoted} />}
    </Box>
  );
}

/** On its own page the time stands under the text. */
function TimeBar({ post, person }: { post: Post; person: Person }) {
  const { lang } = useSwitches();
  const words = fullDate(post.time, lang);
  return (
    <Box look="row timebar">
      <Box look="row">
        <div dir={DIR} className="css-text r-grey">
          <a href={statusPath(person.key, post.id)} aria-label={words} role="link" className="r-grey">
            <time dateTime={wholeSecond(post.time)}>{words}</time>
          </a>
        </div>
        <Words look="grey dot" aria-hidden="true">
          ·
        </Words>
        <div dir={DIR} className="css-text r-grey">
          <span data-testid="app-text-transition-container">
            <span>{shortCount(viewsOf(post.id, post.likes), lang)}</span>
          </span>{' '}
          <span>{wordsIn(lang).views}</span>
        </div>
      </Box>
    </Box>
  );
}
