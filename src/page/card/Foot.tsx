import { words } from '../../messages/words.ts';
import type { CardState } from './state.ts';

/** What just happened and how to take it back, the keys, and what the card will not do. */
export function Foot({ state }: { state: CardState }) {
  const { status, before, fault } = state.now;
  return (
    <footer>
      <div class="row status" role="status">
        {status && <span dir="auto">{words(`card_${status}`)}</span>}
        {fault && <span dir="auto">{words(`fault_${fault}`)}</span>}
        {before !== null && (
          <button type="button" class="button" onClick={() => void state.undo()}>
            {words('card_undo')}
          </button>
        )}
      </div>
      <div class="row soft foot">
        <Keys />
        <span class="vow" dir="auto">
          {words('card_promise')}
        </span>
      </div>
    </footer>
  );
}

const KEYS = { '↑↓': 'card_key_choose', Enter: 'card_key_insert', Esc: 'card_key_close' };

/** For those who see; whoever listens hears the buttons. */
function Keys() {
  return (
    <span class="keys" aria-hidden="true">
      {Object.entries(KEYS).map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words(does)}
        </span>
      ))}
    </span>
  );
}
