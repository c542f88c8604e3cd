import { useScene, useSwitches } from '../../shared/app.tsx';
import type { Notice } from '../../shared/model.ts';
import { useEndless } from '../../shared/near.ts';
import { plainWords } from '../../shared/words.ts';
import type { Item } from '../timeline.ts';
import { wordsIn } from '../words.ts';
import { Entry } from './Entry.tsx';
import { Portrait } from './Person.tsx';

/** How many branches are there at first, and how many more come when their end is near. */
const STEP = 25;

/** Items that stand in one branch, one list item each. */
function branches(items: Item[]): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (item.kind === 'gap') continue;
    if (last && (item.kind === 'more' || (item.kind === 'post' && item.lineIn))) last.push(item);
    else found.push([item]);
  }
  return found;
}

/** A list that grows while it is scrolled; nothing is taken away again. */
export function Items({ items, onOpen }: { items: Item[]; onOpen(after: string): void }) {
  const all = branches(items);
  const { end, count } = useEndless(all.length, STEP);
  return (
    <>
      <ul className="x-list">
        {all.slice(0, count).map((branch) => (
          <li key={branch[0]?.key}>
            <div className="flex flex-col">
              {branch.map((item) => (
                <One key={item.key} item={item} onOpen={onOpen} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}

function One({ item, onOpen }: { item: Item; onOpen(after: string): void }) {
  const words = wordsIn(useSwitches().lang);
  switch (item.kind) {
    case 'post':
      return <Entry item={item} />;
    case 'notice':
      return <Told notice={item.notice} />;
    case 'more':
      return (
        <button type="button" className="x-link text-blue p-3" onClick={() => onOpen(item.after)}>
          {words.showReplies}
        </button>
      );
    case 'tombstone':
      return <p className="text-secondary p-3">{words.unavailable}</p>;
    case 'gap':
      return null;
  }
}

/** A notification without an article. */
function Told({ notice }: { notice: Notice }) {
  const { people, look, state } = useScene();
  const words = wordsIn(useSwitches().lang);
  const told = { like: words.liked, repost: words.repostedYours, follow: words.followed }[notice.kind];
  const who = notice.by.flatMap((id) => people.get(id) ?? []);
  const post = notice.post === null ? undefined : look.post(notice.post);
  return (
    <div className="x-entry flex flex-col gap-1" data-timeline-entry="" tabIndex={0}>
      <div className="flex gap-2">
        {who.map((person) => (
          <a key={person.id} href={`/${person.key}`}>
            <Portrait person={person} size={6} />
          </a>
        ))}
      </div>
      <div>
        {who.map(({ name }) => name).join(', ')} {told}
      </div>
      {post && (
        <div className="text-secondary whitespace-pre-wrap" dir="auto">
          {plainWords(post, state).slice(0, 100)}
        </div>
      )}
    </div>
  );
}
