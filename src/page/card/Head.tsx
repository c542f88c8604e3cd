import { shortAge, spokenAge } from '../../core/age.ts';
import { isLate } from '../../core/standing.ts';
import { language, reasonWords, words } from '../../messages/words.ts';
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
        {key && <Star state={state} />}
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

/** Somebody to be noticed wherever they speak. */
function Star({ state }: { state: CardState }) {
  const starred = state.now.person?.star ?? false;
  return (
    <button
      type="button"
      class="icon star"
      aria-label={words('card_star')}
      aria-pressed={starred}
      onClick={() => void state.star()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5z" />
      </svg>
    </button>
  );
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
  const reasons = view ? reasonWords(view.because, view.kind).map(plain) : [];
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
