import { useMemo } from 'preact/hooks';
import type { Acquaintance } from '../../core/people/acquaintance.ts';
import { matchesFor } from '../../core/people/introduce.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { keepUndoable, newer } from '../kept.ts';
import { hrefOf } from '../route.ts';
import type { Stock } from '../stock.ts';

interface IntroduceProps {
  stock: Stock;
  person: Acquaintance;
  people: readonly Acquaintance[];
}

/** People whose words overlap with this one's: they might like to know each other. */
export function Introduce({ stock, person, people }: IntroduceProps) {
  const matches = useMemo(() => matchesFor(person, people), [person, people]);
  if (matches.length === 0) return null;
  const introduced = (other: Acquaintance) => {
    const base = newer(null);
    const after = {
      ...base,
      deed: 'introduced' as const,
      time: base.at,
      site: person.site,
      person: person.id,
    };
    const said = words('people_introduced', person.name, other.name);
    void keepUndoable(stock, 'journal', [{ before: null, after }], said);
  };
  return (
    <>
      <h3>{words('people_introduce')}</h3>
      <p class="soft">{words('people_introduce_hint')}</p>
      <ul class="links">
        {matches.map(({ person: other, shared }) => (
          <li key={other.id} class="line">
            <a href={hrefOf('people', other.id)}>
              <bdi>{other.name}</bdi>
            </a>
            <bdi class="soft">{shared.slice(0, 5).join(', ')}</bdi>
            <Button
              onClick={() =>
                void navigator.clipboard
                  .writeText(
                    words(
                      'people_introduction',
                      handle(person),
                      handle(other),
                      shared.slice(0, 2).join(', '),
                    ),
                  )
                  .then(() => stock.tell(words('card_taken'), null))
              }
            >
              {words('card_copy')}
            </Button>
            <Button onClick={() => introduced(other)}>{words('people_did_introduce')}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function handle({ site, key, name }: Acquaintance): string {
  return site === 'x' ? `@${key}` : name;
}
