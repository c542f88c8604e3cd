import { useMemo } from 'preact/hooks';
import type { Entry } from '../../core/journal.ts';
import { useKept } from '../kept.ts';
import type { Stock } from '../stock.ts';

/** Who got what, newest first, by the id of the resource. */
export function useGiven(stock: Stock): ReadonlyMap<string, Entry[]> {
  const journal = useKept(stock, 'journal');
  return useMemo(() => {
    const given = new Map<string, Entry[]>();
    for (const entry of (journal ?? []).toSorted((a, b) => b.time - a.time)) {
      const { deed, resource, by } = entry;
      if (deed === 'gave' && resource && !by) given.set(resource, [...(given.get(resource) ?? []), entry]);
    }
    return given;
  }, [journal]);
}
