import { longAge, shortAge, shortDate } from '../../shared/age.ts';
import { useNow, useSwitches } from '../../shared/app.tsx';
import type { Person, Post } from '../../shared/model.ts';
import { portrait } from '../../shared/portrait.ts';
import { statusPath } from '../format.ts';

const DAY = 86_400_000;

/** A portrait; its alternative text is the handle. */
export function Portrait({ person, size }: { person: Person; size: 6 | 10 }) {
  return (
    <div className={`x-avatar rounded-full size-${size}`}>
      <img
        alt={`@${person.key}`}
        className="size-full object-cover"
        draggable="false"
        loading="lazy"
        src={portrait(person)}
      />
    </div>
  );
}

/** Name above or beside the handle, each a link of its own. */
export function Names({ person, stacked }: { person: Person; stacked: boolean }) {
  return (
    <div
      className={`overflow-hidden flex min-w-0 ${stacked ? 'flex-col items-start' : 'items-center gap-1'}`}
    >
      <span className="flex max-w-full min-w-0 items-center gap-1">
        <a className="x-link" href={`/${person.key}`}>
          <div className="text-body font-bold line-clamp-1">{person.name}</div>
        </a>
      </span>
      <span className="flex min-w-0 items-center gap-2">
        <a className="x-link" href={`/${person.key}`}>
          <span className="text-body text-secondary line-clamp-1">@{person.key}</span>
        </a>
      </span>
    </div>
  );
}

/** The age is a link to the post; there is no time element anywhere. */
export function Age({ post, person }: { post: Post; person: Person }) {
  const { lang } = useSwitches();
  const now = Math.max(useNow(), post.time);
  const young = now - post.time < DAY;
  return (
    <span className="inline-flex w-fit shrink-0 whitespace-nowrap">
      <a
        className="x-link text-secondary"
        href={statusPath(person.key, post.id)}
        title={longAge(post.time, now, lang)}
      >
        {young ? shortAge(post.time, now, lang) : shortDate(post.time, lang)}
      </a>
    </span>
  );
}
