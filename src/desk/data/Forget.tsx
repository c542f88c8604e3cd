import { DEFAULTS } from '../../messages/settings.ts';
import { words } from '../../messages/words.ts';
import { DayCount } from '../settings/DayCount.tsx';
import type { Stock } from '../stock.ts';
import { Part } from './Part.tsx';

/** After how many days other people's texts are forgotten. */
export function Forget({ stock }: { stock: Stock }) {
  return (
    <Part name="forget">
      <DayCount
        name="forget"
        days={stock.settings.value.forgetDays}
        standard={DEFAULTS.forgetDays}
        never={words('data_never')}
        change={(forgetDays) => void stock.change({ forgetDays })}
      />
    </Part>
  );
}
