import { DEFAULTS } from '../../messages/settings.ts';
import type { Stock } from '../stock.ts';
import { DayCount } from './DayCount.tsx';

/** What is too old to be told. */
export function Memory({ stock }: { stock: Stock }) {
  const { historyDays } = stock.settings.value;
  return (
    <DayCount
      name="history"
      days={historyDays}
      standard={DEFAULTS.historyDays}
      change={(days) => void stock.change({ historyDays: days })}
    />
  );
}
