import { useState } from 'preact/hooks';
import type { Chosen } from '../core/deciding.ts';
import { words } from '../messages/words.ts';
import { Form, Moment } from './Form.tsx';

/** A moment of the user's own; one that has passed is none. */
export function Pick({ choose, close }: { choose: (chosen: Chosen) => void; close: () => void }) {
  const [picked, setPicked] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const until = new Date(picked).getTime();
    const coming = until > Date.now();
    if (coming) choose({ choice: 'later', until });
    setWrong(!coming);
    return coming;
  };
  return (
    <Form title={words('later_pick')} save={save} act={words('later_set')} close={close}>
      <Moment
        type="datetime-local"
        label={words('card_when')}
        value={picked}
        change={setPicked}
        wrong={wrong ? words('later_wrong') : null}
      />
    </Form>
  );
}
