import { modelFault } from '../../messages/modelWords.ts';
import type { ModelEnd, ModelOffer } from '../../messages/protocol.ts';
import { words } from '../../messages/words.ts';
import { Suggestion } from './Drafts.tsx';
import type { CardState } from './state.ts';

/** The user's own model: asked by one press, seen while it writes, and exactly what it is told. */
export function Model({ state }: { state: CardState }) {
  const { now, model } = state;
  if (!now.model) return null;
  const { busy, text, sent, end } = model.now;
  return (
    <section class="model" aria-label={words('model_title')}>
      {busy && text !== '' && (
        <p class="text writing" dir="auto">
          {text}
        </p>
      )}
      {end && 'draft' in end && (
        <ul class="drafts">
          <Suggestion
            key={end.draft.text}
            draft={end.draft}
            because={end.draft.because}
            place={null}
            state={state}
          />
        </ul>
      )}
      <div class="row ask">
        <p class="soft" role="status" dir="auto">
          {busy ? words(text === '' ? 'model_reading' : 'model_writing') : end && endWords(end, now.model)}
        </p>
        <button type="button" class="button" onClick={busy ? model.stop : model.ask}>
          {words(busy ? 'model_stop' : end ? 'model_again' : 'model_ask')}
        </button>
      </div>
      <details>
        <summary class="soft">{words('model_sent')}</summary>
        <p class="soft">{whereWords(now.model)}</p>
        <pre dir="auto">{sent ?? now.model.prompt}</pre>
      </details>
    </section>
  );
}

function whereWords({ kind, name, address }: ModelOffer): string {
  return kind === 'server' ? words('model_toServer', name, address) : words('model_toBrowser');
}

/** How it ended. */
function endWords(end: ModelEnd, offer: ModelOffer): string {
  if ('draft' in end) return words(`model_ended_${end.ended}`);
  if ('dropped' in end) return words(`model_dropped_${end.dropped}`);
  return modelFault(end, offer);
}
