import { fullDate } from '../../shared/age.ts';
import { go, useScene, useSwitches } from '../../shared/app.tsx';
import type { Person } from '../../shared/model.ts';
import { statusPath } from '../format.ts';
import { type PostItem, replyingTo } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Actions } from './Actions.tsx';
import { Attached, openUnlessPressed, ReplyLine, Text } from './Content.tsx';
import { Age, Names, Portrait } from './Person.tsx';

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
