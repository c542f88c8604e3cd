import { Fragment } from 'react';
import { longAge, shortAge } from '../../shared/age.ts';
import { useNow, useScene, useSwitches } from '../../shared/app.tsx';
import type { Notice as Happened } from '../../shared/model.ts';
import { plainWords } from '../../shared/words.ts';
import { wordsIn } from '../words.ts';
import { Avatar } from './Avatar.tsx';
import { Box, DIR, Words } from './Box.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { wholeSecond } from './UserName.tsx';

const ICONS: Record<Happened['kind'], IconName> = { like: 'like', repost: 'repost', follow: 'person' };

/** A notification that is no post: it names people and shows the beginning of the post, but has no link to it. */
export function Notice({ notice }: { notice: Happened }) {
  const { look, people, state } = useScene();
  const { lang } = useSwitches();
  const now = useNow();
  const words = wordsIn(lang);
  const told = { like: words.liked, repost: words.repostedYours, follow: words.followed }[notice.kind];
  const who = notice.by.flatMap((id) => people.get(id) ?? []);
  const post = notice.post === null ? undefined : look.post(notice.post);
  return (
    <article role="article" tabIndex={0} className="css-view r-article r-notice" data-testid="notification">
      <Box look="side">
        <Icon name={ICONS[notice.kind]} size={24} />
      </Box>
      <Box look="grow">
        <ul role="list" className="r-row r-plain">
          {who.map((person) => (
            <li key={person.id}>
              <Avatar person={person} size={32} linked />
            </li>
          ))}
        </ul>
        <div dir={DIR} className="css-text">
          <span dir="ltr">
            {who.map((person, index) => (
              <Fragment key={person.id}>
                {index > 0 && <span> {words.and} </span>}
                <a href={`/${person.key}`} role="link" className="r-bold">
                  <span>{person.name}</span>
                </a>
              </Fragment>
            ))}{' '}
            <span>{told}</span>
          </span>
          <span> · </span>
          <span aria-label={longAge(notice.time, now, lang)}>
            <time dateTime={wholeSecond(notice.time)}>{shortAge(notice.time, now, lang)}</time>
          </span>
        </div>
        {post && (
          <div dir="auto" className="css-text r-grey" data-testid="tweetText">
            <span>{plainWords(post, state).slice(0, 100)}</span>
          </div>
        )}
        {!post && <Words look="grey">{who[0] ? `@${who[0].key}` : ''}</Words>}
      </Box>
    </article>
  );
}
