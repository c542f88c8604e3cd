import { useRef, useState } from 'preact/hooks';
import type { Decision } from '../../core/decision.ts';
import { named } from '../../core/fold.ts';
import { SNOOZES, snoozeUntil } from '../../core/reminders/snooze.ts';
import type { ConversationView } from '../../core/view.ts';
import { decidedWords, REASONS } from '../../messages/deciding.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { keepUndoable, later, newer } from '../kept.ts';
import type { Stock } from '../stock.ts';

type Chosen = Pick<Decision, 'choice' | 'reason' | 'until' | 'untilReply'>;

interface DecideProps {
  stock: Stock;
  view: ConversationView;
  /** What stands; it can be taken back. */
  decision: Decision | null;
}

/** Decides about a conversation without opening it. */
export function Decide({ stock, view, decision }: DecideProps) {
  const [asking, setAsking] = useState<'later' | 'none' | null>(null);
  const buttons = { later: useRef<HTMLSpanElement>(null), none: useRef<HTMLSpanElement>(null) };
  const [id] = view.last.ids;
  if (id === undefined) return null;
  const decide = (chosen: Chosen) => {
    const { site, account, id: conversation } = view;
    const after = { ...newer(null), site, account, conversation, post: named(view, id), ...chosen };
    void keepUndoable(stock, 'decisions', [{ before: null, after }], decidedWords(after, after.at));
  };
  if (decision)
    return (
      <p class="line">
        <Button
          onClick={() =>
            void keepUndoable(
              stock,
              'decisions',
              [{ before: decision, after: later(decision, { gone: true }) }],
              words('decided_open'),
            )
          }
        >
          {words('decide_open')}
        </Button>
      </p>
    );
  const anchor = asking && buttons[asking].current?.querySelector('button');
  return (
    <p class="line">
      <Button onClick={() => decide({ choice: 'reply' })}>{words('decide_reply')}</Button>
      {(['later', 'none'] as const).map((choice) => (
        <span key={choice} ref={buttons[choice]}>
          <Button aria-haspopup="menu" aria-expanded={asking === choice} onClick={() => setAsking(choice)}>
            {words(`decide_${choice}`)}
          </Button>
        </span>
      ))}
      <Button onClick={() => decide({ choice: 'pass' })}>{words('decide_pass')}</Button>
      {asking && anchor && (
        <Menu
          title={words(`decide_${asking}`)}
          anchor={anchor}
          close={() => setAsking(null)}
          items={asking === 'later' ? laterItems(stock, decide) : noneItems(decide)}
        />
      )}
    </p>
  );
}

function laterItems(stock: Stock, decide: (chosen: Chosen) => void): MenuItem[] {
  const work = { ...stock.settings.value.workHours, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const now = Date.now();
  const times = SNOOZES.map((snooze) => ({
    label: words(`later_${snooze}`),
    choose: () => decide({ choice: 'later', until: snoozeUntil(snooze, now, work) }),
  }));
  return [
    ...times,
    { label: words('later_reply'), choose: () => decide({ choice: 'later', untilReply: true }) },
  ];
}

function noneItems(decide: (chosen: Chosen) => void): MenuItem[] {
  return REASONS.map((reason) => ({
    label: words(`reason_${reason}`),
    choose: () => decide({ choice: 'none', reason }),
  }));
}
