import { useMemo, useState } from 'preact/hooks';
import { askedOften } from '../../core/ideas/asked.ts';
import { IDEA_STATUSES, type Idea, type IdeaStatus } from '../../core/library.ts';
import { acquaintances } from '../../core/people/acquaintance.ts';
import { finder } from '../../core/search.ts';
import { send } from '../../messages/send.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Empty } from '../Empty.tsx';
import { useKept } from '../kept.ts';
import type { RoomProps } from '../room.ts';
import { Search } from '../Search.tsx';
import { useAnswer } from '../useAnswer.ts';
import { Asked } from './Asked.tsx';
import { IdeaForm } from './IdeaForm.tsx';
import { IdeaItem } from './IdeaItem.tsx';

const WEEKS = 12 * 7 * 24 * 60 * 60 * 1000;
const ask = () => send('conversations', {});
/** As the site knows somebody whom nothing else names. */
const keyOf = (person: string) => person.slice(person.indexOf(' ') + 1);

/** What people wished for, and what becomes of it. */
export function Ideas({ stock }: RoomProps) {
  const [status, setStatus] = useState<IdeaStatus | 'all'>('all');
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<Idea | 'new' | null>(null);
  const ideas = useKept(stock, 'ideas');
  const answer = useAnswer(stock, ask);
  const notes = useKept(stock, 'people');
  const asked = useMemo(
    () => (notes ? askedOften(answer?.views ?? [], Date.now() - WEEKS, notes) : []),
    [answer, notes],
  );
  const names = useMemo(
    () =>
      new Map(
        acquaintances(answer?.views ?? [], notes ?? [], []).flatMap(({ name, profiles }) =>
          profiles.map(({ id }) => [id, name]),
        ),
      ),
    [answer, notes],
  );
  if (!ideas) return null;
  const finds = finder(query);
  const nameOf = ({ person }: Idea) => person && (names.get(person) ?? keyOf(person));
  const found = ideas.filter((idea) => finds(idea.quote, nameOf(idea))).sort((a, b) => b.at - a.at);
  const shown = found.filter((idea) => status === 'all' || idea.status === status);
  return (
    <>
      <div class="tools">
        <Search label={words('ideas_search')} query={query} change={setQuery} />
        <Button look="main" onClick={() => setEditing('new')}>
          <Icon name="plus" /> {words('add')}
        </Button>
      </div>
      <Chips
        name={words('ideas_status')}
        choices={(['all', ...IDEA_STATUSES] as const).map((value) => ({
          value,
          label: words(value === 'all' ? 'all' : `idea_${value}`),
          count: value === 'all' ? found.length : found.filter((idea) => idea.status === value).length,
        }))}
        chosen={status}
        choose={setStatus}
      />
      {asked.map((one) => (
        <Asked key={one.words.join(' ')} asked={one} />
      ))}
      {ideas.length === 0 && <Empty title={words('ideas_empty')} hint={words('ideas_empty_hint')} />}
      {ideas.length > 0 && shown.length === 0 && <Empty title={words('nothing_found')} />}
      <ul class="sheet">
        {shown.map((idea) => (
          <IdeaItem key={idea.id} stock={stock} idea={idea} by={nameOf(idea)} edit={() => setEditing(idea)} />
        ))}
      </ul>
      {editing && (
        <IdeaForm stock={stock} row={editing === 'new' ? null : editing} close={() => setEditing(null)} />
      )}
    </>
  );
}
