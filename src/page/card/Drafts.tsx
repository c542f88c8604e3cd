import type { ShownDraft } from '../../messages/told.ts';
import { counted, words } from '../../messages/words.ts';
import { filled, partsOf } from './blanks.ts';
import { focusNext } from './focus.ts';
import type { CardState } from './state.ts';

/** What might be answered, the best first; nothing where silence is right. */
export function Drafts({ state }: { state: CardState }) {
  const { drafts, said } = state.now;
  if (drafts.length === 0) return said && <Silence state={state} />;
  const common = drafts.slice(1).map(({ because }) => because);
  return (
    <ul class="drafts" aria-label={words('card_drafts')}>
      {drafts.map((one, place) => (
        <Suggestion
          key={one.text}
          draft={one}
          // What holds for all of them is said once.
          because={one.because.filter((why) => place === 0 || !common.every((all) => all.includes(why)))}
          place={place}
          state={state}
        />
      ))}
    </ul>
  );
}

/** No answer is needed; where it waits all the same, one press settles it. */
function Silence({ state }: { state: CardState }) {
  const { view } = state.subject;
  const waits = view !== null && state.now.decision === null;
  return (
    <div class="silence row">
      <p class="soft">{words('card_silence')}</p>
      {waits && (
        <button
          type="button"
          class="button"
          onClick={() => void state.decide({ choice: 'none', reason: 'praise' })}
        >
          {words('card_like')}
        </button>
      )}
    </div>
  );
}

interface SuggestionProps {
  draft: ShownDraft;
  because: string[];
  /** Which one of the set it is; `null` for one that stands apart. */
  place: number | null;
  state: CardState;
}

/** One draft. What it leaves open is filled in right there; until then it is not put into the page. */
export function Suggestion({ draft, because, place, state }: SuggestionProps) {
  const parts = partsOf(draft);
  const given = state.now.given[draft.text] ?? {};
  const open = parts.filter(({ blank, at }) => blank && !given[at]?.trim()).length;
  const whole = filled(parts, given);
  return (
    <li class={place === 0 ? 'draft best' : 'draft'}>
      <div class="text" dir="auto" lang={draft.lang}>
        {parts.map(({ blank, text, at }) =>
          blank ? (
            <input
              key={at}
              class="blank"
              type="text"
              dir="auto"
              size={Math.max(text.length, given[at]?.length ?? 0, 4)}
              aria-label={words('card_blank', text)}
              placeholder={text}
              value={given[at] ?? ''}
              onInput={({ currentTarget }) => state.fill(draft.text, at, currentTarget.value)}
              onKeyDown={(event) =>
                event.key === 'Enter' && !event.isComposing && focusNext(event.currentTarget)
              }
            />
          ) : (
            // Punctuation stays with the blank before it.
            text.replace(/^(?=[.,;:!?…)\]”"])/u, '\u2060')
          ),
        )}
        <Why because={because} draft={draft} />
      </div>
      <div class="acts">
        <button
          type="button"
          class={place === 0 ? 'button main' : 'button'}
          aria-disabled={open > 0 || state.now.busy}
          onClick={() => open === 0 && void state.insert(whole, place)}
        >
          {words('card_insert')}
        </button>
        <button type="button" class="button quiet" onClick={() => void state.copy(whole)}>
          {words('card_copy')}
        </button>
        {open > 0 && <bdi class="open">{counted('card_blanks', open)}</bdi>}
      </div>
    </li>
  );
}

/** What the draft is made of, and what speaks against it; what is open shows in the text itself. */
function Why({ because, draft }: { because: string[]; draft: ShownDraft }) {
  const checks = draft.checks.filter(({ name }) => name !== 'blanks');
  return (
    <>
      {because.length > 0 && (
        <p class="why" dir="auto">
          {because.join(' · ')}
        </p>
      )}
      {checks.length > 0 && (
        <ul class="checks" aria-label={words('card_checks')}>
          {checks.map((check) => (
            <li key={check.name} dir="auto">
              {check.because}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
