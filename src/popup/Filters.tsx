import { SITES } from '../core/hosts.ts';
import { words } from '../messages/words.ts';
import type { Filter, Today } from './state.ts';

/** Which sites are listed; shown only when there is something to choose. */
export function Filters({ today }: { today: Today }) {
  const counts = SITES.map(
    (site) => [site, today.current.value.filter((view) => view.site === site).length] as const,
  );
  const present = counts.filter(([, count]) => count > 0);
  if (present.length < 2) return null;
  const all: readonly (readonly [Filter, number])[] = [['all', today.current.value.length], ...present];
  return (
    <fieldset class="filters">
      <legend class="unseen">{words('filter')}</legend>
      {all.map(([filter, count]) => (
        <button
          type="button"
          key={filter}
          class="chip"
          aria-pressed={today.filter.value === filter}
          onClick={() => {
            today.filter.value = filter;
          }}
        >
          {words(filter === 'all' ? 'all' : `site_${filter}`)} {count}
        </button>
      ))}
    </fieldset>
  );
}
