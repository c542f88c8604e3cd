import { type ComponentChildren, toChildArray } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_DUE } from '../core/reminders/lists.ts';
import { numberWords } from '../messages/numbers.ts';
import { MOST_LATER } from '../messages/today.ts';
import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Kept, Offered, Reminded } from './DueItem.tsx';
import { Fold } from './Fold.tsx';
import type { Today } from './state.ts';

/** So many rows of a part stand in the popup whole; of a longer one the first few. */
const LONGEST = 4;
const SHOWN = 3;

/** What is due, what may be kept by now, and what may have been promised: above everything else. */
export function Due({ today }: { today: Today }) {
  const { due = [], offered = [], kept = [] } = today.answer.value ?? {};
  return (
    <>
      <Part title={words('group_due')} count={due.length} most={MOST_DUE}>
        {due.map((row) => (
          <Reminded key={row.reminder.id} today={today} row={row} />
        ))}
      </Part>
      <Part title={words('group_kept')} count={kept.length}>
        {kept.map((row) => (
          <Kept key={row.promise.id} today={today} row={row} />
        ))}
      </Part>
      <Part title={words('group_offered')} count={offered.length}>
        {offered.map((row) => (
          <Offered key={row.promise.id} today={today} row={row} />
        ))}
      </Part>
    </>
  );
}

/** Everything that was put off or comes later, folded away. */
export function Later({ today }: { today: Today }) {
  const { waiting = [] } = today.answer.value ?? {};
  const [open, turn] = useState(false);
  if (waiting.length === 0) return null;
  const name = words('group_waiting');
  const label = (
    <>
      {name} <span class="count number">{numberWords(waiting.length, MOST_LATER)}</span>
    </>
  );
  return (
    <Fold label={label} name={name} open={open} turn={turn}>
      <ul>
        {waiting.map((row) => (
          <Reminded key={row.reminder.id} today={today} row={row} />
        ))}
      </ul>
    </Fold>
  );
}

interface PartProps {
  title: string;
  count: number;
  /** No more of it are told. */
  most?: number;
  children: ComponentChildren;
}

/** Of a long part the first rows, so that what waits is never out of sight. */
function Part({ title, count, most, children }: PartProps) {
  const [asked, ask] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const whole = asked || count <= LONGEST;
  // The button is gone: the focus goes to the first of what it showed.
  useLayoutEffect(() => {
    if (asked) list.current?.children[SHOWN]?.querySelector('button')?.focus();
  }, [asked]);
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} <span class="count number">{numberWords(count, most)}</span>
      </h2>
      <ul ref={list}>{whole ? children : toChildArray(children).slice(0, SHOWN)}</ul>
      {!whole && (
        <Button look="quiet" class="all" onClick={() => ask(true)}>
          {words('show_all', numberWords(count, most))}
        </Button>
      )}
    </section>
  );
}
