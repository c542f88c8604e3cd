import { useState } from 'preact/hooks';
import type { Draft } from '../../core/drafts/draft.ts';
import { counted, words } from '../../messages/words.ts';
import { filled, partsOf } from './blanks.ts';
import type { CardState } from './state.ts';

/** What might be answered, the best first; nothing where silence is right. */
export function Drafts({ state }: { state: CardState }) {
  const { drafts, said } = state.now;
  if (drafts.length === 0) return said && <p class="soft silence">{words('card_silence')}</p>;
  return (
    <ul class="drafts" aria-label={words('card_drafts')}>
      {drafts.map((one, place) => (
        <Suggestion key={one.text} draft={one} best={place === 0} state={state} />
      ))}
    </ul>
  );
}

/** One draft. What it leaves open is filled in right there; until then it is not put into the page. */
function Suggestion({ draft, best, state }: { draft: Draft; best: boolean; state: CardState }) {
  const parts = partsOf(draft);
  const [given, give] = useState<Record<number, string>>({});
  const open = parts.filter(({ blank, at }) => blank && !given[at]?.trim()).length;
  const whole = filled(parts, given);
  return (
    <li class={best ? 'draft best' : 'draft'}>
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
              onInput={({ currentTarget }) => give({ ...given, [at]: currentTarget.value })}
            />
          ) : (
            text
          ),
        )}
        <Why draft={draft} />
      </div>
      <div class="acts">
        <button
          type="button"
          class="button main"
          aria-disabled={open > 0 || state.now.busy}
          onClick={() => open === 0 && void state.insert(whole)}
        >
          {words('card_insert')}
        </button>
        <button type="button" class="button" onClick={() => void state.copy(whole)}>
          {words('card_copy')}
        </button>
        {open > 0 && <bdi class="soft">{counted('card_blanks', open)}</bdi>}
      </div>
    </li>
  );
}

/** What the draft is made of, and what speaks against it. */
function Why({ draft: { because, checks } }: { draft: Draft }) {
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
