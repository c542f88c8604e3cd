import { longAge, shortAge, shortDate } from '../../shared/age.ts';
import { useNow, useSwitches } from '../../shared/app.tsx';
import type { Person, Post } from '../../shared/model.ts';
import { statusPath } from '../format.ts';
import { Box, DIR, Words } from './Box.tsx';
import { NameWords } from './Rich.tsx';

const DAY = 86_400_000;

/** Name, handle and time of a post. In a quote and on one's own page some of the links are missing. */
export function UserName({
  person,
  post,
  quoted,
  timed,
}: {
  person: Person;
  post: Post;
  quoted: boolean;
  timed: boolean;
}) {
  const name = (
    <Box look="row">
      <Words look="bold">
        <NameWords name={person.name} />
      </Words>
      <Words />
    </Box>
  );
  const handle = (
    <Words look="grey" dir="ltr">
      @{person.key}
    </Words>
  );
  return (
    <Box id="User-Name" look="row names">
      <Box look="row shrink">
        <Box look="shrink">
          {quoted ? (
            <Box>{name}</Box>
          ) : (
            <a href={`/${person.key}`} role="link" className="css-view">
              {name}
            </a>
          )}
        </Box>
      </Box>
      <Box look="row">
        <Box look="row">
          <Box>
            {quoted ? (
              <div tabIndex={-1}>{handle}</div>
            ) : (
              <a href={`/${person.key}`} role="link" tabIndex={-1} className="css-view">
                {handle}
              </a>
            )}
          </Box>
          {timed && (
            <>
              <Words look="grey dot" aria-hidden="true">
                ·
              </Words>
              <Age post={post} person={person} quoted={quoted} />
            </>
          )}
        </Box>
      </Box>
    </Box>
  );
}

function Age({ post, person, quoted }: { post: Post; person: Person; quoted: boolean }) {
  const { lang } = useSwitches();
  const now = Math.max(useNow(), post.time);
  const young = now - post.time < DAY;
  const words = young ? shortAge(post.time, now, lang) : shortDate(post.time, lang);
  const label = young ? longAge(post.time, now, lang) : words;
  const time = <time dateTime={wholeSecond(post.time)}>{words}</time>;
  if (quoted)
    return (
      <Box>
        <div dir={DIR} aria-label={label} className="css-text r-grey">
          {time}
        </div>
      </Box>
    );
  return (
    <Box>
      <a
        href={statusPath(person.key, post.id)}
        dir={DIR}
        aria-label={label}
        role="link"
        className="css-text r-grey"
      >
        {time}
      </a>
    </Box>
  );
}

/** The site writes times without their milliseconds. */
export function wholeSecond(time: number): string {
  return new Date(time - (time % 1000)).toISOString();
}
