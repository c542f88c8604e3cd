import { words } from '../../messages/words.ts';
import type { CardState } from './state.ts';

/** A line in the user's own words turns into drafts. */
export function Line({ state }: { state: CardState }) {
  return (
    <div class="line">
      <input
        class="intention"
        type="text"
        dir="auto"
        aria-label={words('card_intention')}
        placeholder={words('card_intention_example')}
        value={state.now.intention}
        onInput={({ currentTarget }) => state.intend(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          const best = state.now.drafts.find(({ blanks }) => blanks.length === 0);
          if (best) void state.insert(best.text);
        }}
      />
    </div>
  );
}
