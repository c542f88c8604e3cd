import { useLayoutEffect } from 'preact/hooks';
import { Choices } from '../ui/Choices.tsx';
import { Undo } from '../ui/Undo.tsx';
import { Bulk } from './Bulk.tsx';
import { Enough } from './Enough.tsx';
import { Foot } from './Foot.tsx';
import { pressed } from './keys.ts';
import { workingTime } from './later.ts';
import { Overview } from './Overview.tsx';
import { Sprint } from './Sprint.tsx';
import type { Today as State } from './state.ts';

/** The popup: the day as a whole, or one conversation at a time, or the end of that. */
export function Today({ today }: { today: State }) {
  const { active, choosing, focusing, queue, sprint, over, undoing } = today;
  const asked = choosing.value;

  useLayoutEffect(() => {
    const listening = new AbortController();
    const heard = (event: KeyboardEvent) => {
      if (pressed(event, today)) event.preventDefault();
    };
    addEventListener('keydown', heard, { signal: listening.signal });
    return () => listening.abort();
  }, [today]);

  // Where nothing took the place of what was decided, the focus goes to the way back.
  useLayoutEffect(() => {
    const row = active.peek();
    if (focusing.value > 0 && row && !queue.at(row)) document.getElementById('undo')?.focus();
  }, [focusing.value, active, queue]);

  return (
    <>
      {over.value ? (
        <Enough today={today} />
      ) : sprint.value ? (
        <Sprint today={today} />
      ) : (
        <Overview today={today} />
      )}
      <footer>
        <Undo said={undoing.told.value.said} undo={undoing.told.value.open ? undoing.undo : null} />
        {!sprint.value && <Foot today={today} />}
        {asked && <Choices asked={asked} work={workingTime()} ask={today.ask} close={today.close} />}
      </footer>
      <Bulk today={today} />
    </>
  );
}
