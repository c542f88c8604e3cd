import type { WorkHours } from '../../core/preferences.ts';
import { DEFAULTS } from '../../messages/settings.ts';
import { language, words } from '../../messages/words.ts';
import { Switch } from '../../ui/Switch.tsx';
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
  return (
    <fieldset class="chips">
      <legend class="unseen">{words('settings_days')}</legend>
      {WEEK.map((day) => {
        const chosen = days.includes(day);
        const next = chosen ? days.filter((other) => other !== day) : [...days, day];
        return (
          <button
            type="button"
            key={day}
            class="chip"
            aria-pressed={chosen}
            title={dayName(day, language(), 'long')}
            onClick={() => next.length > 0 && change(next)}
          >
            {dayName(day, language(), 'short')}
          </button>
        );
      })}
    </fieldset>
  );
}
