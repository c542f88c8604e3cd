import { shortAge, spokenAge } from '../core/age.ts';
import { siteOf } from '../core/hosts.ts';
import { isLate } from '../core/late.ts';
import type { ConversationView } from '../core/view.ts';
import { beginOpening } from '../messages/opening.ts';
import { language, reasonWords, words } from '../messages/words.ts';
import { judge } from './kinds.ts';

/** One conversation: who, the first words, why it is here, how long it waits. Opens the site at that post. */
export function Item({ view, now }: { view: ConversationView; now: number }) {
  const age = view.waitingSince === null ? null : now - view.waitingSince;
  const site = words(`site_${view.site}`);
  const reasons = [...reasonWords(view.because, judge.value(view)), site];
  return (
    <li>
      <Opener view={view}>
        <span class="row">
          <bdi class="name">{nameOf(view)}</bdi>
          {isLate(view, now) && <span class="tag late">{words('late')}</span>}
          {view.turn === 'unknown' && <span class="tag grey">{words('badge_maybe')}</span>}
          {age !== null && (
            <time class="age" dateTime={new Date(now - age).toISOString()} title={spokenAge(age, language())}>
              {shortAge(age, language())}
            </time>
          )}
        </span>
        <bdi class="words">{view.last.text || words('no_words')}</bdi>
        <span class="why">{reasons.join(' · ')}</span>
      </Opener>
    </li>
  );
}

/** A link to the post, unless the stored address is not one of that site's: then the words alone. */
function Opener({ view, children }: { view: ConversationView; children: preact.ComponentChildren }) {
  const { url } = view.last;
  if (!url || siteOf(url) !== view.site) return <div class="item">{children}</div>;
  return (
    <a class="item" href={url} target="_blank" rel="noreferrer" onClick={() => void beginOpening(view)}>
      {children}
    </a>
  );
}

function nameOf(view: ConversationView): string {
  const [who] = view.with;
  return who?.name || who?.key || words('somebody');
}
