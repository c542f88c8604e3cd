import { useMemo, useState } from 'preact/hooks';
import { SITES } from '../../core/hosts.ts';
import { finder } from '../../core/search.ts';
import type { SiteName } from '../../core/sighting.ts';
import { isLate } from '../../core/standing.ts';
import { send } from '../../messages/send.ts';
import { becauseWords, words } from '../../messages/words.ts';
import { Chips } from '../../ui/Chips.tsx';
import { lastSaid, nameOf } from '../../ui/people.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { Telling } from '../../ui/Telling.tsx';
import { Empty } from '../Empty.tsx';
import { useKept } from '../kept.ts';
import { List } from '../List.tsx';
import { Pair } from '../Pair.tsx';
import type { RoomProps } from '../room.ts';
import { hrefOf } from '../route.ts';
import { Search } from '../Search.tsx';
import { useAnswer } from '../useAnswer.ts';
import { One } from './One.tsx';
import { type Case, casesOf, STATES, type State } from './standing.ts';

const ask = () => send('conversations', {});
const TONES: Partial<Record<State, Tone>> = { yours: 'turn', decided: 'done' };

/** Every conversation in every state, with its history and its decisions. */
export function Conversations({ stock, item }: RoomProps) {
  const [state, setState] = useState<State | 'all'>('all');
  const [site, setSite] = useState<SiteName | 'all'>('all');
  const [query, setQuery] = useState('');
  const answer = useAnswer(stock, ask);
  const decisions = useKept(stock, 'decisions');
  const cases = useMemo(
    () => answer && decisions && casesOf(answer.views, decisions, Date.now()),
    [answer, decisions],
  );
  const found = useMemo(() => {
    const finds = finder(query);
    return (cases ?? []).filter(
      ({ view }) =>
        (site === 'all' || view.site === site) && finds(nameOf(view), view.with[0]?.key, view.last.text),
    );
  }, [cases, site, query]);
  if (!cases) return null;
  if (cases.length === 0) return <Empty title={words('nothing_title')} hint={words('nothing_hint')} />;
  const shown = found.filter((one) => state === 'all' || one.state === state);
  const counts = new Map<State, number>();
  for (const one of found) counts.set(one.state, (counts.get(one.state) ?? 0) + 1);
  const present = STATES.filter((name) => counts.has(name) || name === state);
  const sites = SITES.filter((name) => cases.some(({ view }) => view.site === name));
  return (
    <>
      <div class="tools">
        <Search label={words('conversations_search')} query={query} change={setQuery} />
        {sites.length > 1 && (
          <Chips
            name={words('sites')}
            choices={(['all', ...sites] as const).map((value) => ({
              value,
              label: words(value === 'all' ? 'all' : `site_${value}`),
            }))}
            chosen={site}
            choose={setSite}
          />
        )}
      </div>
      <Chips
        name={words('conversations_state')}
        choices={[
          { value: 'all' as const, label: words('all'), count: found.length },
          ...present.map((value) => ({
            value,
            label: words(`state_${value}`),
            count: counts.get(value) ?? 0,
          })),
        ]}
        chosen={state}
        choose={setState}
      />
      {shown.length === 0 && <Empty title={words('nothing_found')} />}
      <Pair
        room="conversations"
        item={item}
        list={
          <List
            name={words('room_conversations')}
            items={shown}
            height={83}
            keyOf={({ view }) => view.id}
            href={({ view }) => hrefOf('conversations', view.id)}
            open={item}
          >
            {(one) => <Item one={one} />}
          </List>
        }
      >
        {item !== null && (
          <One key={item} stock={stock} one={cases.find(({ view }) => view.id === item)} cases={cases} />
        )}
      </Pair>
    </>
  );
}

function Item({ one: { view, state } }: { one: Case }) {
  const now = Date.now();
  return (
    <Telling
      name={nameOf(view)}
      tags={
        <>
          <Tag tone={TONES[state] ?? 'grey'}>{words(`state_${state}`)}</Tag>
          {isLate(view, now) && <Tag tone="late">{words('late')}</Tag>}
        </>
      }
      since={view.last.time}
      now={now}
      said={lastSaid(view)}
      why={view.because.map(becauseWords)}
      sites={[view.site]}
    />
  );
}
