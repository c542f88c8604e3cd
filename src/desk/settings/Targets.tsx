import type { TargetName } from '../../core/preferences.ts';
import { DEFAULTS } from '../../messages/settings.ts';
import { language, words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import type { Stock } from '../stock.ts';
import { Numbers } from './Numbers.tsx';
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
      {(ids) => (
        <Numbers
          {...ids}
          columns={WEEK.map((day) => ({
            key: day,
            label: dayName(day, language(), 'short'),
            full: dayName(day, language(), 'long'),
          }))}
          rows={NAMES.map((name) => ({ key: name, label: words(`target_${name}`) }))}
          cell={({ key: name, label }, { key: day, full }) => (
            <Field
              type="number"
              size={2}
              label={words('settings_target_on', label, full ?? '')}
              value={targets[name][day] ?? 0}
              write={write}
              read={readWhole(0, 99)}
              wrong={words('settings_wrong_number', 0, 99)}
              commit={(count) => set(name, day, count)}
            />
          )}
        />
      )}
    </Row>
  );
}
