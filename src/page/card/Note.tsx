import { words } from '../../messages/words.ts';
import { intoView } from './focus.ts';
import type { CardState } from './state.ts';

/** The longest note that is kept. */
const LONGEST = 2000;

/** What the user wants to remember about this person. */
export function Note({ state }: { state: CardState }) {
  const text = state.now.noting ?? state.now.person?.note ?? '';
  const save = () => void state.note(text.trim());
  return (
    <div ref={intoView} class="panel row">
      <input
        class="note"
        type="text"
        dir="auto"
        maxLength={LONGEST}
        aria-label={words('card_note')}
        placeholder={words('card_note')}
        value={text}
        onInput={({ currentTarget }) => state.write({ noting: currentTarget.value })}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && save()}
      />
      <button type="button" class="button" onClick={save}>
        {words('card_note_save')}
      </button>
    </div>
  );
}
