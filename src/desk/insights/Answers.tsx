import { answered, type Pace, paces } from '../../core/insights/answers.ts';
import { GROUPS, type Group, type Heard } from '../../core/insights/calls.ts';
import type { Priorities } from '../../core/preferences.ts';
import { words } from '../../messages/words.ts';
import { type Bar, Bars } from '../../ui/Bars.tsx';
import { Chart } from './Chart.tsx';
import { figureWords, partWords, spanWords } from './words.ts';

interface AnswersProps {
  heard: readonly Heard[];
  priorities: Priorities;
  now: number;
}

/** How fast the user answers, and what. */
export function Answers({ heard, priorities, now }: AnswersProps) {
  const pace = paces(heard, priorities);
  const shares = answered(heard, now);
  // A little room, so that the mark of the longest is seen whole.
  const longest =
    1.05 * Math.max(1, ...pace.flatMap(({ median, target }) => [median.value ?? 0, target ?? 0]));
  const bars = pace.map(({ name, median, target }): Bar => {
    const late = median.value !== null && target !== null && median.value > target;
    return {
      name,
      label: nameOf(name),
      part: median.value === null ? null : median.value / longest,
      mark: target === null ? null : target / longest,
      text: figureWords(median, spanWords),
      n: median.n,
      late,
    };
  });
  return (
    <>
      <Chart
        title={words('insights_pace')}
        hint={words('insights_pace_hint')}
        head={[
          words('insights_what'),
          words('insights_median'),
          words('insights_target'),
          words('insights_n'),
        ]}
        rows={pace.map(({ name, median, target }) => [
          nameOf(name),
          figureWords(median, spanWords),
          target === null ? '' : spanWords(target),
          median.n,
        ])}
      >
        <Bars bars={bars} />
      </Chart>
      <Chart
        title={words('insights_share')}
        hint={words('insights_share_hint')}
        head={[words('insights_what'), words('insights_answered'), words('insights_n')]}
        rows={shares.map(({ name, share }) => [nameOf(name), figureWords(share, partWords), share.n])}
      >
        <Bars
          bars={shares.map(({ name, share }) => ({
            name,
            label: nameOf(name),
            part: share.value,
            text: figureWords(share, partWords),
            n: share.n,
          }))}
        />
      </Chart>
    </>
  );
}

function nameOf(name: Pace['name']): string {
  return words(isGroup(name) ? `insights_${name}` : `site_${name}`);
}

function isGroup(name: Pace['name']): name is Group {
  return GROUPS.some((group) => group === name);
}
