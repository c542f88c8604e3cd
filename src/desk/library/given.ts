import { useMemo } from 'preact/hooks';
import { grouped } from '../../core/grouped.ts';
import type { Entry } from '../../core/journal.ts';
import { useKept } from '../kept.ts';
import type { Stock } from '../stock.ts';

/** Who got what, newest first, by the id of the resource. */
export function useGiven(stock: Stock): ReadonlyMap<string, Entry[]> {
  const journal = useKept(stock, 'journal');
  return useMemo(() => {
    const newest = (journal ?? []).toSorted((a, b) => b.time - a.time);
    return grouped(newest, ({ deed, resource, by }) =>
      deed === 'gave' && resource && !by ? resource : undefined,
    );
  }, [journal]);
}
