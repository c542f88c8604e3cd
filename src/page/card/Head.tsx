import { shortAge, spokenAge } from '../../core/age.ts';
import { isLate } from '../../core/late.ts';
import { becauseWords, language, words } from '../../messages/words.ts';
import { plain } from '../label.ts';
import type { CardState } from './state.ts';

/** Who this is, how long they have waited, and why it is the user's turn. */
export function Head({ state, close }: { state: CardState; close: () => void }) {
  const { who, subject } = state;
  const { key } = who;
  return (
    <header>
      <div class="row">
        <h2 dir="auto">{plain(who.name || key || '') || words('somebody')}</h2>
        <Handle of={key} site={subject.post.sighting.site} />
        <Age state={state} />
        <button type="button" class="icon" aria-label={words('card_close')} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      <Because state={state} />
    </header>
  );
}

/** The name by which the site tells people apart, where it is one that people read. */
function Handle({ of: key, site }: { of: string | null; site: string }) {
  if (!key || /^\d+$/.test(key)) return null;
  return <bdi class="soft handle">{site === 'x' ? `@${key}` : key}</bdi>;
}

function Age({ state: { subject } }: { state: CardState }) {
  const since = subject.view?.waitingSince;
  if (since == null) return null;
  const age = subject.post.sighting.seenAt - since;
  return (
    <span class="soft age" title={spokenAge(age, language())}>
      {shortAge(age, language())}
    </span>
  );
}

function Because({ state: { subject } }: { state: CardState }) {
  const { view, post } = subject;
  const reasons = (view?.because ?? []).map(becauseWords).map(plain);
  const late = view !== null && isLate(view, post.sighting.seenAt);
  if (reasons.length === 0 && !late) return null;
  return (
    <ul class="because" aria-label={words('card_because')}>
      {late && <li class="late">{words('late')}</li>}
      {reasons.map((reason) => (
        <li key={reason} dir="auto">
          {reason}
        </li>
      ))}
    </ul>
  );
}
