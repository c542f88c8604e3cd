import type { ConversationView } from '../core/view.ts';
import { counted, words } from '../messages/words.ts';
import { Filters } from './Filters.tsx';
import { Item } from './Item.tsx';
import { Sites } from './Sites.tsx';
import type { Today as State } from './state.ts';

/** The popup: what waits, what to check, and what is known of each site. */
export function Today({ today }: { today: State }) {
  const yours = today.current.value.filter((view) => view.turn === 'yours').length;
  const nothing = today.shown.value.length === 0 && !today.trouble.value;
  return (
    <main>
      <header>
        <h1>{words('today')}</h1>
        <p class="soft">{counted('waiting', yours)}</p>
      </header>
      {today.trouble.value && (
        <p class="trouble" role="alert">
          {today.trouble.value}
        </p>
      )}
      <Filters today={today} />
      <Group title={words('group_yours')} views={today.yours.value} now={today.now.value} />
      <Group
        title={words('group_check')}
        hint={words('group_check_hint')}
        views={today.toCheck.value}
        now={today.now.value}
      />
      {nothing && <Nothing />}
      <Sites today={today} />
    </main>
  );
}

interface GroupProps {
  title: string;
  hint?: string;
  views: ConversationView[];
  now: number;
}

function Group({ title, hint, views, now }: GroupProps) {
  if (views.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} <span class="count">{views.length}</span>
      </h2>
      {hint && <p class="hint soft">{hint}</p>}
      <ul>
        {views.map((view) => (
          <Item key={view.id} view={view} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Nothing() {
  return (
    <div class="nothing">
      <p class="big">{words('nothing_title')}</p>
      <p class="soft">{words('nothing_hint')}</p>
    </div>
  );
}
