import { useMemo } from 'preact/hooks';
import { weekWords } from '../../core/insights/weekWords.ts';
import type { ConversationView } from '../../core/view.ts';
import { words } from '../../messages/words.ts';
import { Chart } from './Chart.tsx';
import { Cloud } from './Cloud.tsx';

/** What people speak of this week. */
export function Week({ views, now }: { views: readonly ConversationView[]; now: number }) {
  const list = useMemo(() => weekWords(views, now), [views, now]);
  return (
    <Chart
      title={words('insights_words')}
      hint={words('insights_words_hint')}
      head={[words('insights_word'), words('insights_people')]}
      rows={list.map(({ word, people }) => [word, people])}
    >
      <Cloud list={list} />
    </Chart>
  );
}
