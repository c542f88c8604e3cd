import { SITES } from '../core/hosts.ts';
import { words } from '../messages/words.ts';
import { Chips } from '../ui/Chips.tsx';
import type { Filter, Today } from './state.ts';

/** Which sites are listed; shown only when there is something to choose. */
export function Filters({ today }: { today: Today }) {
  const all = today.current.value;
  const sites = SITES.map((site) => ({
    value: site,
    label: words(`site_${site}`),
    count: all.filter((view) => view.site === site).length,
  })).filter(({ count }) => count > 0);
  if (sites.length < 2) return null;
  return (
    <Chips<Filter>
      name={words('filter')}
      choices={[{ value: 'all', label: words('all'), count: all.length }, ...sites]}
      chosen={today.filter.value}
      choose={(filter) => {
        today.filter.value = filter;
      }}
    />
  );
}
