import { balance, promisesKept } from '../../core/insights/doing.ts';
import { promotedSince } from '../../core/insights/tries.ts';
import type { Entry } from '../../core/journal.ts';
import type { Promised } from '../../core/promise.ts';
import { valueGiven } from '../../core/targets.ts';
import type { ConversationView } from '../../core/view.ts';
import { words } from '../../messages/words.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Strip } from '../../ui/Strip.tsx';
import { dayWords } from '../when.ts';
import { Chart } from './Chart.tsx';
import { figureWords, partWords } from './words.ts';

interface DoingProps {
  views: readonly ConversationView[];
  journal: readonly Entry[];
  promises: readonly Promised[];
  since: number;
  weeks: number;
  now: number;
}

/** What the user does: listen or talk, give, keep promises. */
export function Doing({ views, journal, promises, since, weeks, now }: DoingProps) {
  const parts = balance(journal, since, promotedSince(views, since));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const spans = valueGiven(journal, weeks, now, timeZone);
  const given = spans.reduce((sum, { count }) => sum + count, 0);
  const kept = promisesKept(promises, now);
  return (
    <>
      <Chart
        title={words('insights_balance')}
        hint={words('insights_balance_hint')}
        head={[words('insights_what'), words('insights_part'), words('insights_n')]}
        rows={parts.map(({ deed, count, share }) => [
          words(`deed_${deed}`),
          figureWords(share, partWords),
          count,
        ])}
      >
        <Bars
          bars={parts.map(({ deed, count, share }) => ({
            name: deed,
            label: words(`deed_${deed}`),
            part: share.value,
            text: figureWords(share, partWords),
            n: count,
          }))}
        />
      </Chart>
      <Chart
        title={words('insights_value')}
        hint={words('insights_value_hint')}
        head={[words('insights_week'), words('insights_n')]}
        rows={spans.map(({ from, count }) => [dayWords(from), count])}
      >
        <Strip spans={spans} name={words('insights_value_name', given, weeks)} />
        <p class="number">{words('insights_value_name', given, weeks)}</p>
      </Chart>
      <Chart
        title={words('insights_promises')}
        hint={words('insights_promises_hint')}
        head={[words('insights_what'), words('insights_part'), words('insights_n')]}
        rows={[[words('insights_kept'), figureWords(kept, partWords), kept.n]]}
      >
        <Bars
          bars={[
            {
              name: 'kept',
              label: words('insights_kept'),
              part: kept.value,
              text: figureWords(kept, partWords),
              n: kept.n,
            },
          ]}
        />
      </Chart>
    </>
  );
}
