import { useMemo, useState } from 'preact/hooks';
import { type Acquaintance, acquaintances } from '../../core/people/acquaintance.ts';
import { byFit } from '../../core/people/fit.ts';
import { losingTouch } from '../../core/people/losing.ts';
import { finder } from '../../core/search.ts';
import { TAGS, type Tag as TagName } from '../../core/tag.ts';
import { send } from '../../messages/send.ts';
import { counted, words } from '../../messages/words.ts';
import { Chips } from '../../ui/Chips.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { lastSaid } from '../../ui/people.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Telling } from '../../ui/Telling.tsx';
import { Empty } from '../Empty.tsx';
import { useKept } from '../kept.ts';
import { List } from '../List.tsx';
import { Pair } from '../Pair.tsx';
import type { RoomProps } from '../room.ts';
import { hrefOf } from '../route.ts';
import { Search } from '../Search.tsx';
import { useAnswer } from '../useAnswer.ts';
import { Card } from './Card.tsx';

type Shown = 'all' | 'starred' | 'losing' | TagName;
const ORDERS = ['newest', 'fit'] as const;
type Order = (typeof ORDERS)[number];
const ask = () => send('conversations', {});

/** Everybody the user talks with. */
export function People({ stock, item }: RoomProps) {
  const [chosen, choose] = useState<Shown>('all');
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const answer = useAnswer(stock, ask);
  const notes = useKept(stock, 'people');
  const ideas = useKept(stock, 'ideas');
  const people = useMemo(
    () => answer && notes && ideas && acquaintances(answer.views, notes, ideas),
    [answer, notes, ideas],
  );
  const { touch, audience } = stock.settings.value;
  const profiles = useKept(stock, 'profiles');
  const fitting = useMemo(
    () =>
      new Map(
        byFit(people ?? [], profiles ?? [], audience).map((one, at) => [one.person.id, { ...one, at }]),
      ),
    [people, profiles, audience],
  );
  const groups = useMemo(
    () => (people ? groupsOf(people, losingTouch(people, touch, Date.now())) : null),
    [people, touch],
  );
  if (!people || !groups) return null;
  if (people.length === 0) return <Empty title={words('people_empty')} hint={words('nothing_hint')} />;
  const finds = finder(query);
  const shown = (groups.get(chosen) ?? []).filter(({ name, key, note }) => finds(name, key, note?.note));
  const rank = ({ id }: Acquaintance) => fitting.get(id)?.at ?? 0;
  // Who is being lost stays in the order of the silence.
  const sorted = order === 'fit' && chosen !== 'losing' ? shown.toSorted((a, b) => rank(a) - rank(b)) : shown;
  return (
    <>
      <div class="tools">
        <Search label={words('people_search')} query={query} change={setQuery} />
        <Chips
          name={words('people_order')}
          choices={ORDERS.map((value) => ({ value, label: words(`people_order_${value}`) }))}
          chosen={order}
          choose={setOrder}
        />
      </div>
      <Chips
        name={words('filter')}
        choices={[...groups].map(([value, list]) => ({
          value,
          label: words(value === 'all' ? 'all' : `people_${value}`),
          count: list.length,
        }))}
        chosen={chosen}
        choose={choose}
      />
      {shown.length === 0 && <Empty title={words('nothing_found')} />}
      <Pair
        room="people"
        item={item}
        list={
          <List
            name={words('room_people')}
            items={sorted}
            height={83}
            keyOf={({ id }) => id}
            href={({ id }) => hrefOf('people', id)}
            open={item}
          >
            {(person) => <Item person={person} found={fitting.get(person.id)?.found ?? []} />}
          </List>
        }
      >
        {item !== null && (
          <Card
            key={item}
            stock={stock}
            person={people.find(({ profiles }) => profiles.some(({ id }) => id === item))}
            people={people}
          />
        )}
      </Pair>
    </>
  );
}

/** The filters that have somebody in them, and everybody first. */
function groupsOf(people: Acquaintance[], losing: Acquaintance[]): Map<Shown, Acquaintance[]> {
  const groups = new Map<Shown, Acquaintance[]>([
    ['all', people],
    ['starred', people.filter(({ note }) => note?.star)],
    ['losing', losing],
  ]);
  for (const tag of TAGS)
    groups.set(
      tag,
      people.filter(({ note }) => note?.tags.includes(tag)),
    );
  for (const [name, list] of groups) if (list.length === 0 && name !== 'all') groups.delete(name);
  return groups;
}

function Item({ person, found }: { person: Acquaintance; found: readonly string[] }) {
  const { name, note, views, last, rung, profiles, key } = person;
  const [newest] = views;
  const tags = (note?.tags ?? []).map((tag) => (
    <Tag key={tag} tone="grey">
      {words(`people_${tag}`)}
    </Tag>
  ));
  return (
    <Telling
      name={name}
      tags={
        <>
          {note?.star && (
            <span class="starred" role="img" aria-label={words('people_starred')}>
              <Icon name="star" />
            </span>
          )}
          {tags}
        </>
      }
      since={last}
      now={Date.now()}
      said={newest ? lastSaid(newest) : (note?.note ?? '')}
      why={[...found, words(`rung_${rung}`), counted('people_talks', views.length), key]}
      sites={profiles.map(({ site }) => site)}
    />
  );
}
