import type { Chosen } from '../../core/deciding.ts';
import { decidedWords, REASONS } from '../../messages/deciding.ts';
import { words } from '../../messages/words.ts';
import type { Panel } from './deciding.ts';
import { intoView } from './focus.ts';
import { Later } from './Later.tsx';
import { Note } from './Note.tsx';
import type { CardState } from './state.ts';

/** What to do instead of answering: later, passed on, nothing; and once it is chosen, how to take that back. */
export function Decide({ state }: { state: CardState }) {
  const { decision, panel, noteBefore } = state.now;
  return (
    <section class="decide" aria-label={words('card_decide')}>
      {decision ? (
        <div class="row decided">
          <span dir="auto">{decidedWords(decision, decision.at)}</span>
          <button type="button" class="button back" onClick={() => void state.takeBack()}>
            {words('card_undo')}
          </button>
        </div>
      ) : (
        <Choices state={state} />
      )}
      {noteBefore !== null && (
        <div class="row decided">
          <span>{words('card_note_kept')}</span>
          <button type="button" class="button" onClick={() => void state.takeNoteBack()}>
            {words('card_undo')}
          </button>
        </div>
      )}
      {panel === 'later' && <Later state={state} />}
      {panel === 'none' && <None state={state} />}
      {panel === 'note' && <Note state={state} />}
    </section>
  );
}

function Choices({ state }: { state: CardState }) {
  const isConversation = state.subject.view !== null;
  return (
    <div class="row choices">
      {isConversation && (
        <>
          <Unfold panel="later" state={state} />
          <button type="button" class="button" onClick={() => void state.decide({ choice: 'pass' })}>
            {words('decide_pass')}
          </button>
          <Unfold panel="none" state={state} />
        </>
      )}
      {state.who.key && <Unfold panel="note" state={state} />}
    </div>
  );
}

function Unfold({ panel, state }: { panel: Panel; state: CardState }) {
  const { panel: open, folded } = state.now;
  return (
    <button
      type="button"
      class={folded === panel ? 'button unfolds back' : 'button unfolds'}
      aria-expanded={open === panel}
      onClick={() => state.unfold(panel)}
    >
      {words(`decide_${panel}`)}
    </button>
  );
}

function None({ state }: { state: CardState }) {
  return (
    <ul ref={intoView} class="panel" aria-label={words('card_reason')}>
      <li>
        <div class="row pick">
          <input class="note" dir="auto" maxLength={2000} placeholder={words('decide_note')} />
        </div>
        <label class="row pick">
          {words('none_recheck')} <input type="date" />
        </label>
      </li>
      {REASONS.map((reason) => (
        <li key={reason}>
          <button
            type="button"
            class="choice"
            onClick={({ currentTarget }) =>
              void state.decide({ choice: 'none', reason, ...noted(currentTarget, state.now.workFrom) })
            }
          >
            {words(`reason_${reason}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What stands in the fields above the reasons; a day that has passed is none. */
function noted(button: Element, workFrom: number): Pick<Chosen, 'note' | 'recheck'> {
  const [note, day] = button.closest('ul')?.querySelectorAll('input') ?? [];
  const recheck = new Date(`${day?.value}T00:00`).setMinutes(workFrom);
  return {
    ...(note?.value.trim() && { note: note.value.trim() }),
    ...(recheck > Date.now() && { recheck }),
  };
}
