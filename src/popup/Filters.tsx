import { SITES } from '../core/hosts.ts';
import { numberWords } from '../messages/numbers.ts';
import type { Filter } from '../messages/today.ts';
import { words } from '../messages/words.ts';
import { Chips } from '../ui/Chips.tsx';
import type { Today } from './state.ts';

/** Which sites are listed, where there is something to choose; and a line to search. */
export function Filters({ today }: { today: Today }) {
  const { counts } = today.answer.value ?? {};
  if (!counts) return null;
  const sites = SITES.filter((site) => counts[site] > 0);
  const choices: Filter[] = sites.length > 1 || today.site.value !== 'all' ? ['all', ...sites] : [];
  return (
    <div class="filters">
      {choices.length > 0 && (
        <Chips
          name={words('filter')}
          choices={choices.map((value) => ({
            value,
            label: words(value === 'all' ? 'all' : `site_${value}`),
            count: numberWords(counts[value]),
          }))}
          chosen={today.site.value}
          choose={today.filter}
        />
      )}
      {(counts.all > 0 || today.query.value !== '') && (
        <input
          type="search"
          class="field"
          id="search"
          dir="auto"
          aria-label={words('search')}
          aria-keyshortcuts="/"
          placeholder={words('search')}
          value={today.query.value}
          onFocus={today.aboutToSearch}
          onInput={({ currentTarget }) => today.search(currentTarget.value)}
        />
      )}
    </div>
  );
}
