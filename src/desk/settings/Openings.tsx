import { words } from '../../messages/words.ts';
import { Switch } from '../../ui/Switch.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';
import { WordsRow } from './WordsRow.tsx';

/** Where nobody speaks to the user, but joining may make sense. */
export function Openings({ stock }: { stock: Stock }) {
  const { openings, topics } = stock.settings.value;
  return (
    <>
      <Row
        label={words('settings_openings_mark')}
        hint={words('settings_openings_hint')}
        standard={words('settings_on')}
        reset={stock.resetting('openings')}
      >
        {(ids) => <Switch on={openings} turn={(on) => void stock.change({ openings: on })} {...ids} />}
      </Row>
      <WordsRow
        label={words('settings_topics')}
        hint={words('settings_topics_hint')}
        standard={words('settings_nobody')}
        reset={stock.resetting('topics')}
        items={topics}
        change={(named) => void stock.change({ topics: named })}
      />
    </>
  );
}
