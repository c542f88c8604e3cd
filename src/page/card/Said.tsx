import { spokenAge } from '../../core/age.ts';
import type { Line } from '../../core/said.ts';
import { counted, language, words } from '../../messages/words.ts';
import { plain } from '../label.ts';
import type { CardState } from './state.ts';

/** How many of the last words are shown. */
const SHOWN = 3;

/** The last words exchanged here, and how the last conversation with this person ended. */
export function Said({
  state: {
    now: { said, person },
    subject,
    who,
  },
}: {
  state: CardState;
}) {
  const { sighting, mine } = subject.post;
  const shown: Line = { mine, text: sighting.text ?? '', time: sighting.time ?? sighting.about ?? null };
  const lines = said?.lines.length ? said.lines : [shown];
  const now = sighting.seenAt;
  const before = said?.before;
  return (
    <section class="said" aria-label={words('card_said')}>
      {lines.slice(-SHOWN).map((line) => (
        // The words decide on the direction, whoever said them.
        <p key={`${line.time} ${line.text}`} class={line.mine ? 'mine' : undefined} dir="auto">
          <bdi class="by">{line.mine ? words('card_you') : plain(who.name || who.key || '')}</bdi>{' '}
          {line.text || words('no_words')}
        </p>
      ))}
      {before && before.time !== null && (
        <p class="soft before" dir="auto">
          {words('card_before', spokenAge(now - before.time, language()), plain(before.text))}{' '}
          {counted('card_met', said?.met ?? 0)}
        </p>
      )}
      {person?.note && (
        <p class="soft noted" dir="auto">
          {words('card_noted')} <bdi>{person.note}</bdi>
        </p>
      )}
    </section>
  );
}
