import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { allow, decline, isOffered } from './notifying.ts';
import type { Today } from './state.ts';

/** Asked once, when there is something to be reminded of for the first time. Everything works without it. */
export function Notify({ today }: { today: Today }) {
  const { due = [], waiting = [] } = today.answer.value ?? {};
  if (!isOffered.value || due.length + waiting.length === 0) return null;
  return (
    <section class="ask" aria-label={words('notify_offer')}>
      <p>{words('notify_offer')}</p>
      <Button onClick={allow}>{words('notify_yes')}</Button>
      <Button look="quiet" onClick={decline}>
        {words('notify_no')}
      </Button>
    </section>
  );
}
