import type { Acquaintance } from '../../core/people/acquaintance.ts';
import { TAGS } from '../../core/tag.ts';
import { send } from '../../messages/send.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Lines } from '../conversations/Lines.tsx';
import { hrefOf } from '../route.ts';
import type { Stock } from '../stock.ts';
import { useAnswer } from '../useAnswer.ts';
import { Introduce } from './Introduce.tsx';
import { Ladder } from './Ladder.tsx';
import { noting } from './noting.ts';
import { Profiles } from './Profiles.tsx';

interface CardProps {
  stock: Stock;
  person: Acquaintance | undefined;
  people: readonly Acquaintance[];
}

/** So many of the last words are shown; the whole conversation is one press away. */
const LAST = 4;

/** Who somebody is to the user, and what was said last. */
export function Card({ stock, person, people }: CardProps) {
  const newest = person?.views[0];
  const id = newest?.id ?? '';
  const said = useAnswer(stock, () => send('said', { conversation: id }));
  if (!person) return <p class="soft">{words('people_gone')}</p>;
  const { name, note, views, profiles } = person;
  const change = noting(stock, person);
  return (
    <>
      <h2 class="line">
        <bdi>{name}</bdi>
        <Button
          look="quiet"
          aria-pressed={note?.star ?? false}
          aria-label={words('people_star', name)}
          onClick={() => change(({ star }) => ({ star: !star }))}
        >
          <Icon name="star" />
        </Button>
      </h2>
      {profiles.map((profile) => (
        <p key={profile.id} class="soft">
          <bdi>{profile.key}</bdi> · {words(`site_${profile.site}`)}
        </p>
      ))}
      <fieldset class="chips">
        <legend class="unseen">{words('people_tags')}</legend>
        {TAGS.map((tag) => {
          const has = note?.tags.includes(tag) ?? false;
          return (
            <button
              type="button"
              key={tag}
              class="chip"
              aria-pressed={has}
              onClick={() =>
                change(({ tags }) => ({ tags: has ? tags.filter((other) => other !== tag) : [...tags, tag] }))
              }
            >
              {words(`people_${tag}`)}
            </button>
          );
        })}
      </fieldset>
      <h3 id="people-note">{words('people_note')}</h3>
      <Field
        value={note?.note ?? ''}
        write={(text) => text}
        read={(typed) => (typed.length <= 10_000 ? typed : undefined)}
        wrong={words('settings_wrong_long', 10_000)}
        commit={(text) => change(() => ({ note: text }))}
        labelledBy="people-note"
        lines={3}
      />
      <h3 id="people-followers">{words('people_followers')}</h3>
      <Field
        type="number"
        value={note?.followers}
        write={(count) => (count === undefined ? '' : String(count))}
        read={(typed) => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined)}
        wrong={words('people_wrong_followers')}
        commit={(count) => change(() => ({ followers: count }))}
        labelledBy="people-followers"
      />
      <Ladder rung={person.rung} />
      {said && said.lines.length > 0 && (
        <>
          <h3>{words('card_said')}</h3>
          <Lines lines={said.lines.slice(-LAST)} name={name} />
        </>
      )}
      {views.length > 0 && (
        <>
          <h3>{words('room_conversations')}</h3>
          <ul class="links">
            {views.slice(0, 20).map((view) => (
              <li key={view.id} class="one-line" dir="auto">
                <a href={hrefOf('conversations', view.id)}>{view.last.text || words('no_words')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Profiles stock={stock} person={person} people={people} />
      <Introduce stock={stock} person={person} people={people} />
    </>
  );
}
