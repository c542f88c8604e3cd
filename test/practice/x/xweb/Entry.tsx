import type { MouseEvent } from 'react';
import { fullDate, longAge, shortAge, shortDate } from '../../shared/age.ts';
import { go, useNow, useScene, useSwitches } from '../../shared/app.tsx';
import type { Person, Post } from '../../shared/model.ts';
import { portrait, scenery } from '../../shared/portrait.ts';
import { LONGEST, statusPath } from '../format.ts';
import { type PostItem, replyingTo } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Actions } from './Actions.tsx';
import { Rich } from './Rich.tsx';

const DAY = 86_400_000;

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
function Names({ person, stacked }: { person: Person; stacked: boolean }) {
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
function Age({ post, person }: { post: Post; person: Person }) {
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

function More() {
  return (
    <div className="flex shrink-0 items-center">
      <button
        type="button"
        data-slot="xds-menu-trigger"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label="More"
      >
        <span>···</span>
      </button>
    </div>
  );
}

function Text({ post, whole }: { post: Post; whole: boolean }) {
  const words = wordsIn(useSwitches().lang);
  if (post.text === '') return null;
  const cut = !whole && post.text.length > LONGEST;
  return (
    <div className="max-w-full text-body whitespace-pre-wrap wrap-anywhere" dir="auto">
      <span>
        <Rich text={cut ? `${post.text.slice(0, LONGEST)}… ` : post.text} />
      </span>
      {cut && (
        <button type="button" className="x-link text-blue">
          {words.showMore}
        </button>
      )}
    </div>
  );
}

function ReplyLine({ people: ids }: { people: string[] }) {
  const { people } = useScene();
  const words = wordsIn(useSwitches().lang);
  return (
    <div className="text-secondary">
      {words.replyingTo}{' '}
      {ids.map((id) => (
        <a key={id} className="x-link text-blue" href={`/${people.get(id)?.key}`}>
          @{people.get(id)?.key}
        </a>
      ))}
    </div>
  );
}

function openUnlessPressed(event: MouseEvent, path: string): void {
  const pressed = event.target instanceof Element && event.target.closest('a, button');
  if (pressed) return;
  event.stopPropagation();
  go(path);
}

/** A quoted post: an entry within the entry, without actions. */
function Quoted({ post }: { post: Post }) {
  const { people } = useScene();
  const person = people.get(post.by) as Person;
  const path = statusPath(person.key, post.id);
  return (
    <div className="flex flex-col gap-1">
      <div
        className="x-quote"
        data-href={path}
        data-timeline-entry=""
        role="link"
        tabIndex={0}
        onClick={(event) => openUnlessPressed(event, path)}
        onKeyDown={({ key }) => key === 'Enter' && go(path)}
      >
        <article>
          <div className="flex flex-col gap-1 p-3">
            <div className="flex min-w-0 items-center gap-1">
              <a className="x-link" href={`/${person.key}`}>
                <Portrait person={person} size={6} />
              </a>
              <Names person={person} stacked={false} />
              <Age post={post} person={person} />
            </div>
            <Text post={post} whole={false} />
          </div>
        </article>
      </div>
    </div>
  );
}

function Attached({ post, person }: { post: Post; person: Person }) {
  const { look } = useScene();
  const quoted = post.quotes === null ? undefined : look.post(post.quotes);
  const path = `${statusPath(person.key, post.id)}/photo/1`;
  return (
    <>
      {post.media !== null && (
        <div className="x-media">
          <a href={path} aria-label="Image">
            <img alt="" loading="lazy" src={scenery(post.id)} />
          </a>
        </div>
      )}
      {quoted && <Quoted post={quoted} />}
    </>
  );
}

/** One post. Its own page's post has no address on its container and its time below the text. */
export function Entry({ item }: { item: PostItem }) {
  const { look, people } = useScene();
  const { post, focal } = item;
  const person = people.get(post.by) as Person;
  const { lang } = useSwitches();
  const path = statusPath(person.key, post.id);
  const to = replyingTo(item, look);
  const side = (
    <div className="relative flex w-10 shrink-0 justify-center self-stretch">
      <div className="relative z-10">
        <a className="x-link" href={`/${person.key}`}>
          <Portrait person={person} size={10} />
        </a>
      </div>
      {item.lineOut && <div className="x-thread" />}
    </div>
  );
  const words = (
    <>
      {to.length > 0 && <ReplyLine people={to} />}
      <Text post={post} whole={focal} />
      <Attached post={post} person={person} />
    </>
  );
  const article = focal ? (
    <article className="flex flex-col gap-1">
      <div className="flex gap-2">
        {side}
        <div className="flex min-w-0 flex-1 items-start justify-between gap-2">
          <Names person={person} stacked />
          <More />
        </div>
      </div>
      {words}
      <div className="flex items-center text-secondary">
        <a className="x-link" href={path}>
          {fullDate(post.time, lang)}
        </a>
      </div>
      <Actions post={post} />
    </article>
  ) : (
    <article className="flex flex-col gap-1">
      <div className="flex gap-2">
        {side}
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <div className="flex items-start justify-between gap-2">
            <div className="flex min-w-0 gap-2">
              <Names person={person} stacked={false} />
              {post.promoted ? (
                <span className="text-secondary">{wordsIn(lang).ad}</span>
              ) : (
                <Age post={post} person={person} />
              )}
            </div>
            <More />
          </div>
          {words}
          <Actions post={post} />
        </div>
      </div>
    </article>
  );
  // Nobody has seen an advertisement of this front end yet: here it is an article without an entry and an address.
  if (post.promoted) return <div className="x-entry">{article}</div>;
  if (focal)
    return (
      <div className="x-entry" data-timeline-entry="" tabIndex={-1}>
        {article}
      </div>
    );
  return (
    <div
      className="x-entry"
      data-href={path}
      data-timeline-entry=""
      role="link"
      tabIndex={0}
      onClick={(event) => openUnlessPressed(event, path)}
      onKeyDown={(event) => event.target === event.currentTarget && event.key === 'Enter' && go(path)}
    >
      {article}
    </div>
  );
}
