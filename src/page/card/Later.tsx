import { momentWords } from '../../messages/deciding.ts';
import { words } from '../../messages/words.ts';
import { intoView } from './focus.ts';
import type { CardState } from './state.ts';

/** When to come back to it: the usual times, their next word, or any moment. */
export function Later({ state }: { state: CardState }) {
  const now = Date.now();
  return (
    <ul ref={intoView} class="panel" aria-label={words('card_when')}>
      {state.now.later.map(({ name, until }) => (
        <li key={name}>
          <button type="button" class="choice" onClick={() => void state.decide({ choice: 'later', until })}>
            <span>{words(`later_${name}`)}</span> <bdi class="soft">{momentWords(until, now)}</bdi>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="choice"
          onClick={() => void state.decide({ choice: 'later', untilReply: true })}
        >
          {words('later_reply')}
        </button>
      </li>
      <li>
        <Pick state={state} now={now} />
      </li>
    </ul>
  );
}

/** A moment of the user's own; one that has passed is none. */
function Pick({ state, now }: { state: CardState; now: number }) {
  const { picked } = state.now;
  const until = new Date(picked).getTime();
  const coming = until > now;
  return (
    <div class="row pick">
      <input
        type="datetime-local"
        aria-label={words('later_pick')}
        value={picked}
        onInput={({ currentTarget }) => state.write({ picked: currentTarget.value })}
      />
      <button
        type="button"
        class="button"
        aria-disabled={!coming}
        onClick={() => coming && void state.decide({ choice: 'later', until })}
      >
        {words('later_set')}
      </button>
    </div>
  );
}
