import { shortAge, spokenAge } from '../../core/age.ts';
import { becauseWords, language, words } from '../../messages/words.ts';
import { plain } from '../label.ts';
import { Drafts } from './Drafts.tsx';
import { Said } from './Said.tsx';
import type { CardState } from './state.ts';

/** Who this is and why it is the user's turn, what was said, drafts, and a line for an intention. */
export function Card({ state, close }: { state: CardState; close: () => void }) {
  return (
    <>
      <Head state={state} close={close} />
      <div class="body">
        <Said state={state} />
        <Drafts state={state} />
        <Intention state={state} />
      </div>
      <Foot state={state} />
    </>
  );
}

function Head({ state: { subject, who }, close }: { state: CardState; close: () => void }) {
  const { view, post } = subject;
  const since = view?.waitingSince;
  const age = since == null ? null : post.sighting.seenAt - since;
  const reasons = (view?.because ?? []).map(becauseWords).map(plain);
  return (
    <header>
      <div class="row">
        <h2 dir="auto">{plain(who.name || who.key || '') || words('somebody')}</h2>
        {handleOf(who.key, post.sighting.site) && (
          <bdi class="soft">{handleOf(who.key, post.sighting.site)}</bdi>
        )}
        {age !== null && (
          <span class="soft age" title={spokenAge(age, language())}>
            {shortAge(age, language())}
          </span>
        )}
        <button type="button" class="close" aria-label={words('card_close')} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {reasons.length > 0 && (
        <ul class="because" aria-label={words('card_because')}>
          {reasons.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** The name by which the site tells people apart, where it is one that people read. */
function handleOf(key: string | null, site: string): string | null {
  if (!key || /^\d+$/.test(key)) return null;
  return site === 'x' ? `@${key}` : key;
}

/** A line in the user's own words turns into drafts. */
function Intention({ state }: { state: CardState }) {
  return (
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
  );
}

function Foot({ state }: { state: CardState }) {
  return (
    <footer>
      <div class="row status" role="status">
        {state.now.status && <span dir="auto">{words(`card_${state.now.status}`)}</span>}
        {state.now.before !== null && (
          <button type="button" class="button" onClick={() => void state.undo()}>
            {words('card_undo')}
          </button>
        )}
      </div>
      <p class="soft" dir="auto">
        {words('card_promise')}
      </p>
    </footer>
  );
}
