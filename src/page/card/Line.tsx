import { words } from '../../messages/words.ts';
import { focusBest } from './focus.ts';
import type { CardState } from './state.ts';

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/** A line in the user's own words turns into drafts; a slash looks for a saved phrase. */
export function Line({ state }: { state: CardState }) {
  const { intention, active } = state.now;
  const found = state.found();

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { currentTarget } = event;
    const step = STEPS[event.key];
    if (found && step) {
      event.preventDefault();
      // The arrows are the list's as long as there is one.
      event.stopPropagation();
      state.point(step);
    }
    if (event.key !== 'Enter') return;
    const phrase = found?.[active];
    if (phrase) void state.pick('phrases', phrase.id).then(() => focusBest(currentTarget));
    else if (!found) void state.insertFirst();
  }

  return (
    <div class="line">
      {found && <Phrases state={state} />}
      <input
        class="intention"
        type="text"
        dir="auto"
        role="combobox"
        aria-expanded={found !== null && found.length > 0}
        aria-controls="phrases"
        aria-autocomplete="list"
        {...(found?.[active] && { 'aria-activedescendant': `phrase-${active}` })}
        aria-label={words('card_intention')}
        placeholder={words('card_intention_example')}
        value={intention}
        onInput={({ currentTarget }) => state.intend(currentTarget.value)}
        onKeyDown={press}
      />
    </div>
  );
}

function Phrases({ state }: { state: CardState }) {
  const found = state.found() ?? [];
  if (found.length === 0)
    return (
      <p class="panel soft none" role="status">
        {words('card_phrases_none')}
      </p>
    );
  return (
    <div class="panel phrases" role="listbox" id="phrases" aria-label={words('card_phrases')}>
      {found.map(({ id, code, text }, place) => (
        <button
          type="button"
          key={id}
          id={`phrase-${place}`}
          class="choice"
          role="option"
          tabIndex={-1}
          aria-selected={place === state.now.active}
          onClick={({ currentTarget }) =>
            void state.pick('phrases', id).then(() => focusBest(currentTarget.getRootNode()))
          }
        >
          <kbd>/{code}</kbd>
          <bdi class="soft words">{text}</bdi>
        </button>
      ))}
    </div>
  );
}
