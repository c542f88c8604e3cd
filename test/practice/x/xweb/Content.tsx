import type { MouseEvent } from 'react';
import { go, useScene, useSwitches } from '../../shared/app.tsx';
import type { Person, Post } from '../../shared/model.ts';
import { scenery } from '../../shared/portrait.ts';
import { LONGEST, statusPath } from '../format.ts';
import { wordsIn } from '../words.ts';
import { Age, Names, Portrait } from './Person.tsx';
import { Rich } from './Rich.tsx';

/** The words of a post; lists show the beginning of long ones. */
export function Text({ post, whole }: { post: Post; whole: boolean }) {
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

/** Whom a reply answers, where that is not shown above it. */
export function ReplyLine({ people: ids }: { people: string[] }) {
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

/** A click on an entry's empty places opens its page. */
export function openUnlessPressed(event: MouseEvent, path: string): void {
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

/** Photo and quoted post. */
export function Attached({ post, person }: { post: Post; person: Person }) {
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
