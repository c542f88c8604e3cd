import { withoutHabits } from '../../core/drafts/preferred.ts';
import { keepIn, keptIn } from '../../messages/kept.ts';
import { DEFAULTS } from '../../messages/settings.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import type { Stock } from '../stock.ts';
import { DayCount } from './DayCount.tsx';
import { Row } from './Row.tsx';

/** What is too old to be told, and what drafts have learnt from the user's choices. */
export function Memory({ stock }: { stock: Stock }) {
  const { historyDays } = stock.settings.value;
  const forget = async () => keepIn('replies', withoutHabits(await keptIn('replies')));
  return (
    <>
      <DayCount
        name="history"
        days={historyDays}
        standard={DEFAULTS.historyDays}
        change={(days) => void stock.change({ historyDays: days })}
      />
      <Row
        label={words('settings_habits')}
        hint={words('settings_habits_hint')}
        standard={words('settings_habits_none')}
        reset={null}
      >
        {() => <Button onClick={() => void stock.attempt(forget)}>{words('settings_habits_forget')}</Button>}
      </Row>
    </>
  );
}
