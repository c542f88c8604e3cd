import type { Decision } from '../../core/decision.ts';
import { momentWords } from '../../messages/deciding.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import type { Asked } from '../../ui/Choices.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { lastSaid, nameOf } from '../../ui/people.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Telling } from '../../ui/Telling.tsx';
import { hrefOf } from '../route.ts';
import type { Stock } from '../stock.ts';
import { putOff, say, settle, takeBack } from './acting.ts';
import type { Row } from './rows.ts';

interface ItemProps {
  stock: Stock;
  row: Row;
  /** What the user decided, where it comes from that. */
  decision: Decision | undefined;
  /** Opens a menu beside its button. */
  ask: (asked: Asked) => void;
}

/** One thing to be reminded of, and what can be done about it. */
export function Item({ stock, row, decision, ask }: ItemProps) {
  const { kind, view, person, due } = row;
  const now = Date.now();
  const name = view ? nameOf(view) : (person?.slice(person.indexOf(' ') + 1) ?? words('somebody'));
  const told = (
    <Telling
      name={name}
      tags={
        <>
          <Tag tone={kind === 'promise' ? 'promise' : 'grey'}>{words(`remind_${kind}`)}</Tag>
          {due !== null && due <= now && kind !== 'offered' && <Tag tone="late">{words('group_due')}</Tag>}
        </>
      }
      since={null}
      now={now}
      said={row.words ? words('quoted', row.words) : view ? lastSaid(view) : ''}
      why={[whenWords(row, now)]}
      sites={view ? [view.site] : []}
    />
  );
  return (
    <div class="thing">
      {view ? (
        <a class="telling" href={hrefOf('conversations', view.id)}>
          {told}
        </a>
      ) : (
        <div class="telling">{told}</div>
      )}
      {kind === 'offered' ? (
        <>
          <Act icon="check" label="do_promise" name={row.words} act={() => void say(stock, row, 'open')} />
          <Act
            icon="none"
            label="do_dismiss"
            name={row.words}
            act={() => void say(stock, row, 'dismissed')}
          />
        </>
      ) : (
        <>
          {decision ? (
            <Act icon="undo" label="do_takeBack" name={name} act={() => void takeBack(stock, decision)} />
          ) : (
            <Act icon="check" label="do_done" name={name} act={() => void settle(stock, row)} />
          )}
          {row.reminder && (
            <Act
              icon="later"
              label="do_later"
              name={name}
              act={(anchor) =>
                ask({
                  what: 'again',
                  anchor,
                  choose: ({ until = now }) => void putOff(stock, row, until),
                })
              }
            />
          )}
        </>
      )}
    </div>
  );
}

function whenWords({ kind, due }: Row, now: number): string {
  if (kind === 'reply') return words('due_onReply');
  return due === null ? words('due_noDay') : words('due_on', momentWords(due, now));
}

interface ActProps {
  icon: IconName;
  /** Key of its words, which name whom or what it is about. */
  label: string;
  name: string;
  act: (anchor: HTMLElement) => void;
}

function Act({ icon, label, name, act }: ActProps) {
  return (
    <Button
      look="quiet"
      aria-label={words(label, name)}
      title={words(label, name)}
      onClick={({ currentTarget }) => act(currentTarget)}
    >
      <Icon name={icon} />
    </Button>
  );
}
