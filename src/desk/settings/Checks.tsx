import type { CheckName } from '../../core/checks/finding.ts';
import { CHECK_NAMES, DEFAULTS } from '../../messages/settings.ts';
import { words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';
import { readWhole, write } from './read.ts';

/** So many promotions a week are taken as a number. */
const MOST = 1_000;

/** What drafts are held against before they are put into a page. */
export function Checks({ stock }: { stock: Stock }) {
  const { checks, promotions } = stock.settings.value;
  const turn = (name: CheckName, on: boolean) => {
    const { [name]: _before, ...others } = checks;
    void stock.change({ checks: on ? others : { ...others, [name]: false } });
  };
  const switches = CHECK_NAMES.map((name) => (
    <Row
      key={name}
      label={words(`check_${name}`)}
      hint={words(`check_${name}_hint`)}
      standard={words('settings_on')}
      reset={null}
    >
      {(ids) => <Switch on={checks[name] !== false} turn={(on) => turn(name, on)} {...ids} />}
    </Row>
  ));
  return (
    <>
      {switches}
      <Row
        label={words('settings_promotions')}
        hint={words('settings_promotions_hint')}
        standard={String(DEFAULTS.promotions)}
        reset={stock.resetting('promotions')}
      >
        {(ids) => (
          <Field
            type="number"
            size={3}
            value={promotions}
            write={write}
            read={readWhole(0, MOST)}
            wrong={words('settings_wrong_number', 0, MOST)}
            commit={(count) => void stock.change({ promotions: count })}
            {...ids}
          />
        )}
      </Row>
    </>
  );
}
