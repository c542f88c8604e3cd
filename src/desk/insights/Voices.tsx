import { cameBack, smallVoices } from '../../core/insights/answers.ts';
import type { Heard } from '../../core/insights/calls.ts';
import type { Figure } from '../../core/insights/figure.ts';
import type { Person } from '../../core/person.ts';
import type { Profile } from '../../core/profile.ts';
import { words } from '../../messages/words.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Chart } from './Chart.tsx';
import { figureWords, partWords } from './words.ts';

interface VoicesProps {
  heard: readonly Heard[];
  people: readonly Person[];
  profiles: readonly Profile[];
  now: number;
}

/** Who is answered, and who comes back. */
export function Voices({ heard, people, profiles, now }: VoicesProps) {
  // What the user noted counts before what a profile showed.
  const followers = new Map(
    [...profiles, ...people].flatMap(({ id, followers: count }) =>
      count === undefined || count === null ? [] : [[id, count] as const],
    ),
  );
  return (
    <>
      <Two name="back" figures={cameBack(heard, now)} />
      <Two name="voices" figures={smallVoices(heard, followers, now)} />
    </>
  );
}

/** Two groups beside each other. */
function Two({ name, figures }: { name: string; figures: Record<string, Figure> }) {
  const parts = Object.entries(figures).map(([group, figure]) => ({
    name: group,
    label: words(`insights_${name}_${group}`),
    part: figure.value,
    text: figureWords(figure, partWords),
    n: figure.n,
  }));
  return (
    <Chart
      title={words(`insights_${name}`)}
      hint={words(`insights_${name}_hint`)}
      head={[words('insights_what'), words('insights_part'), words('insights_n')]}
      rows={parts.map(({ label, text, n }) => [label, text, n])}
    >
      <Bars bars={parts} />
    </Chart>
  );
}
