import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Offered, Reminded } from './DueItem.tsx';
import { Fold } from './Fold.tsx';
import type { Today } from './state.ts';

/** What is due, and what may have been promised: above everything else. */
export function Due({ today }: { today: Today }) {
  const { due = [], offered = [] } = today.answer.value ?? {};
  return (
    <>
      <Part title={words('group_due')} count={due.length}>
        {due.map((row) => (
          <Reminded key={row.reminder.id} today={today} row={row} />
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
      {name} <span class="count number">{waiting.length}</span>
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

function Part({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} <span class="count number">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
