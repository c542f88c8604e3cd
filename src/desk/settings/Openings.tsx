import { words } from '../../messages/words.ts';
import { Switch } from '../../ui/Switch.tsx';
import { WordList } from '../../ui/WordList.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';

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
      <Row
        label={words('settings_topics')}
        hint={words('settings_topics_hint')}
        standard={words('settings_nobody')}
        reset={stock.resetting('topics')}
        room="half"
      >
        {(ids) => (
          <WordList
            items={topics}
            change={(named) => void stock.change({ topics: named })}
            longest={60}
            {...ids}
          />
        )}
      </Row>
    </>
  );
}
