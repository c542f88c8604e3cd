import { counted, words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import { Row } from './Row.tsx';
import { orNothing, readWhole, write } from './read.ts';

/** Ten years. */
export const MOST_DAYS = 3650;

interface DayCountProps<T extends number | null> {
  /** Key of its words. */
  name: string;
  days: T;
  standard: T;
  /** What it means where no number stands there; missing where there always is one. */
  never?: string;
  change: (days: T) => void;
}

/** A setting that is a number of days. */
export function DayCount<T extends number | null>(props: DayCountProps<T>) {
  const { name, days, standard, never, change } = props;
  const whole = readWhole(1, MOST_DAYS);
  const read = never === undefined ? whole : orNothing(whole);
  return (
    <Row
      label={words(`settings_${name}`)}
      hint={words(`settings_${name}_hint`)}
      standard={standard === null ? (never ?? '') : counted('days', standard)}
      reset={days === standard ? null : () => change(standard)}
    >
      {(ids) => (
        <span class="times">
          <Field
            type="number"
            size={4}
            value={days}
            write={write}
            read={(typed) => read(typed) as T | undefined}
            wrong={words('settings_wrong_number', 1, MOST_DAYS)}
            commit={change}
            {...ids}
          />
          <span aria-hidden="true">{words('days')}</span>
        </span>
      )}
    </Row>
  );
}
