import type { Tally } from '../../core/transfer/format.ts';
import type { Imported } from '../../messages/transfer.ts';
import { counted, words } from '../../messages/words.ts';

/** What became of a file, in sentences. */
export function outcomeWords(outcome: Imported): string[] {
  if (outcome.state === 'refused')
    return [words(`data_refused_${outcome.why}`, outcome.place), words('data_unchanged')];
  const tallies = Object.values(outcome.tallies);
  const sum = (fate: keyof Tally) => tallies.reduce((all, tally) => all + tally[fate], 0);
  return [
    counted('data_added', sum('added')),
    counted('data_newer', sum('newer')),
    counted('data_same', sum('same')),
  ];
}
