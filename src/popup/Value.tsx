import { counted, words } from '../messages/words.ts';
import { Strip } from '../ui/Strip.tsx';
import type { Today } from './state.ts';

/** What was given away, week by week. A week without is a lighter field, and nothing is lost by it. */
export function Value({ today }: { today: Today }) {
  const weeks = today.answer.value?.weeks ?? [];
  if (!weeks.some(({ count }) => count > 0)) return null;
  const counts = weeks.map(({ count }) => count);
  return (
    <section class="value">
      <h2>{words('value_title')}</h2>
      <Strip spans={weeks} name={words('value_name', counts.join(', '))} />
      <p class="soft">{counted('value_week', counts.at(-1) ?? 0)}</p>
    </section>
  );
}
