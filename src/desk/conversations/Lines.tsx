import type { Line } from '../../core/said.ts';
import { words } from '../../messages/words.ts';
import { dayWords } from '../when.ts';

/** What was said, the oldest first; theirs and the user's own told apart by more than colour. */
export function Lines({ lines, name }: { lines: readonly Line[]; name: string }) {
  return (
    <ol class="lines" aria-label={words('conversations_said')}>
      {lines.map(({ mine, text, time }) => (
        <li key={`${mine} ${time} ${text}`} class={mine ? 'mine' : undefined}>
          <span class="soft">
            <bdi>{mine ? words('card_you') : name}</bdi>
            {time !== null && ` · ${dayWords(time)}`}
          </span>
          <bdi class="text">{text || words('no_words')}</bdi>
        </li>
      ))}
    </ol>
  );
}
