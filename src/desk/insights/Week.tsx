import { useMemo } from 'preact/hooks';
import { weekWords } from '../../core/insights/weekWords.ts';
import type { ConversationView } from '../../core/view.ts';
import { words } from '../../messages/words.ts';
import { Chart } from './Chart.tsx';

/** What people speak of this week. */
export function Week({ views, now }: { views: readonly ConversationView[]; now: number }) {
  const list = useMemo(() => weekWords(views, now), [views, now]);
  const most = Math.max(1, ...list.map(({ people }) => people));
  return (
    <Chart
      title={words('insights_words')}
      hint={words('insights_words_hint')}
      head={[words('insights_word'), words('insights_people')]}
      rows={list.map(({ word, people }) => [word, people])}
    >
      {list.length === 0 ? (
        <p>{words('too_few')}</p>
      ) : (
        <ul class="cloud">
          {list.map(({ word, people }) => (
            <li key={word} style={{ fontSize: `${13 + Math.round((9 * people) / most)}px` }}>
              <bdi>{word}</bdi> <span class="soft">{words('n', people)}</span>
            </li>
          ))}
        </ul>
      )}
    </Chart>
  );
}
