import type { TargetName } from '../../core/preferences.ts';
import { DEFAULTS } from '../../messages/settings.ts';
import { language, words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';
import { readWhole, write } from './read.ts';
import { dayName, WEEK } from './week.ts';

const NAMES = Object.keys(DEFAULTS.targets) as TargetName[];

/** How much of each kind of engagement is enough, day by day. */
export function Targets({ stock }: { stock: Stock }) {
  const { targets } = stock.settings.value;
  const standard = NAMES.map((name) => `${words(`target_${name}`)} ${DEFAULTS.targets[name][1]}`).join(', ');
  const set = (name: TargetName, day: number, count: number) => {
    const week = targets[name].map((old, at) => (at === day ? count : old));
    void stock.change({ targets: { ...targets, [name]: week } });
  };
  return (
    <Row
      label={words('settings_targets_label')}
      hint={words('settings_targets_hint')}
      standard={standard}
      reset={stock.resetting('targets')}
      room="all"
    >
      {({ labelledBy, describedBy }) => (
        <div class="scroll">
          <table aria-labelledby={labelledBy} aria-describedby={describedBy}>
            <thead>
              <tr>
                <td />
                {WEEK.map((day) => (
                  <th key={day} scope="col" abbr={dayName(day, language(), 'long')}>
                    {dayName(day, language(), 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {NAMES.map((name) => (
                <tr key={name}>
                  <th scope="row">{words(`target_${name}`)}</th>
                  {WEEK.map((day) => (
                    <td key={day}>
                      <Field
                        type="number"
                        size={2}
                        label={words(
                          'settings_target_on',
                          words(`target_${name}`),
                          dayName(day, language(), 'long'),
                        )}
                        value={targets[name][day] ?? 0}
                        write={write}
                        read={readWhole(0, 99)}
                        wrong={words('settings_wrong_number', 0, 99)}
                        commit={(count) => set(name, day, count)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Row>
  );
}
