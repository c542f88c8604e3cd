import { useMemo } from 'preact/hooks';
import type { Idea } from '../../core/library.ts';
import { acquaintances } from '../../core/people/acquaintance.ts';
import { matchesFor } from '../../core/people/introduce.ts';
import { personId, personOfView } from '../../core/person.ts';
import type { ConversationView } from '../../core/view.ts';
import { decidedWords } from '../../messages/deciding.ts';
import { keptIn } from '../../messages/kept.ts';
import { send } from '../../messages/send.ts';
import { reasonWords, words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { canOpen, Opener } from '../../ui/Opener.tsx';
import { nameOf } from '../../ui/people.ts';
import { keepUndoable } from '../kept.ts';
import { hrefOf } from '../route.ts';
import type { Stock } from '../stock.ts';
import { useAnswer } from '../useAnswer.ts';
import { dayWords } from '../when.ts';
import { Decide } from './Decide.tsx';
import { Lines } from './Lines.tsx';
import { Steer } from './Steer.tsx';
import type { Case } from './standing.ts';

interface OneProps {
  stock: Stock;
  one: Case | undefined;
  /** All conversations: they show who might care for this one. */
  cases: readonly Case[];
}

/** One conversation: why it is what it is, what was said, what was decided. */
export function One({ stock, one, cases }: OneProps) {
  const id = one?.view.id ?? '';
  const said = useAnswer(stock, () => send('said', { conversation: id }));
  const others = useMemo(() => (one ? namesFor(one.view, cases) : []), [one, cases]);
  if (!one) return <p class="soft">{words('conversations_gone')}</p>;
  const { view, decisions } = one;
  const key = view.with[0]?.key;
  return (
    <>
      <h2>
        <bdi>{nameOf(view)}</bdi>
      </h2>
      <p class="soft">{[...reasonWords(view.because, view.kind), words(`site_${view.site}`)].join(' · ')}</p>
      <p class="line">
        {canOpen(view) && (
          <Opener view={view}>
            <span class="button">
              <Icon name="open" /> {words('conversations_open')}
            </span>
          </Opener>
        )}
        {key && (
          <a class="button" href={hrefOf('people', personId(view.site, key))}>
            {words('conversations_person')}
          </a>
        )}
        {!view.last.mine && view.last.text !== '' && (
          <Button onClick={() => void keepIdea(stock, view)}>{words('ideas_keep')}</Button>
        )}
      </p>
      {said && <Lines lines={said.lines} name={nameOf(view)} />}
      <Decide
        stock={stock}
        view={view}
        decision={one.state === 'decided' ? view.decision : null}
        others={others}
      />
      <Steer stock={stock} view={view} />
      {decisions.length > 0 && (
        <>
          <h3>{words('conversations_decisions')}</h3>
          <ul class="pairs">
            {decisions.map((decision) => (
              <li key={decision.id}>
                <span>
                  {decidedWords(decision, decision.at)} {decision.note && <bdi>{decision.note}</bdi>}
                </span>
                <span class="soft">{dayWords(decision.at)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Who might care for a conversation: people who used the same uncommon words as the one it is with. */
function namesFor(view: ConversationView, cases: readonly Case[]): string[] {
  const people = acquaintances(
    cases.map((known) => known.view),
    [],
    [],
  );
  const id = personOfView(view);
  const person = people.find((one) => one.id === id);
  return person ? matchesFor(person, people).map(({ person: other }) => other.name) : [];
}

/** Keeps their last words as an idea; one that is there already stays as it has become. */
async function keepIdea(stock: Stock, { id, site, with: [who], last }: ConversationView): Promise<void> {
  const after: Idea = {
    id: `idea ${site}:${last.ids[0] ?? id}`,
    at: Date.now(),
    quote: last.text,
    url: last.url,
    person: who?.key ? personId(site, who.key) : null,
    status: 'heard',
  };
  const ideas = await stock.attempt(() => keptIn('ideas'));
  if (ideas?.some((idea) => idea.id === after.id)) stock.tell(words('learned_kept'), null);
  else if (ideas) await keepUndoable(stock, 'ideas', [{ before: null, after }], words('learned_kept'));
}
