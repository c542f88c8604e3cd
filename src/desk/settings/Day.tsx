import type { WorkHours } from '../../core/preferences.ts';
import { DEFAULTS } from '../../messages/settings.ts';
import { language, words } from '../../messages/words.ts';
import { Switch } from '../../ui/Switch.tsx';
import { Toggles } from '../../ui/Toggles.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';
import { writeTime } from './read.ts';
import { Times } from './Times.tsx';
import { dayName, WEEK } from './week.ts';

const { workHours: WORK, quietHours: QUIET } = DEFAULTS;

/** When the user works, and when nothing may disturb them. */
export function Day({ stock }: { stock: Stock }) {
  const { workHours, quietHours } = stock.settings.value;
  const work = (part: Partial<WorkHours>) => void stock.change({ workHours: { ...workHours, ...part } });
  return (
    <>
      <Row
        label={words('settings_work')}
        hint={words('settings_work_hint')}
        standard={words('settings_work_standard', writeTime(WORK.from), writeTime(WORK.to))}
        reset={stock.resetting('workHours')}
        room="half"
      >
        {() => (
          <>
            <Days days={workHours.days} change={(days) => work({ days })} />
            <Times name={words('settings_work')} span={workHours} within change={work} />
          </>
        )}
      </Row>
      <Row
        label={words('settings_quietHours')}
        hint={words('settings_quietHours_hint')}
        standard={words('settings_span', writeTime(QUIET.from), writeTime(QUIET.to))}
        reset={stock.resetting('quietHours')}
        room="half"
      >
        {(ids) => (
          <>
            <Switch
              on={quietHours.on}
              turn={(on) => void stock.change({ quietHours: { ...quietHours, on } })}
              {...ids}
            />
            {quietHours.on && (
              <Times
                name={words('settings_quietHours')}
                span={quietHours}
                change={(span) => void stock.change({ quietHours: { ...quietHours, ...span } })}
              />
            )}
          </>
        )}
      </Row>
    </>
  );
}

/** The days of a week, at least one of them chosen. */
function Days({ days, change }: { days: readonly number[]; change: (days: number[]) => void }) {
  const choices = WEEK.map((day) => ({
    value: day,
    label: dayName(day, language(), 'short'),
    title: dayName(day, language(), 'long'),
  }));
  return <Toggles name={words('settings_days')} choices={choices} chosen={days} change={change} />;
}
