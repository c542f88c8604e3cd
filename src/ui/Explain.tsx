import { useState } from 'preact/hooks';
import type { Chosen } from '../core/deciding.ts';
import type { Reason } from '../core/decision.ts';
import { startOfDay, type WorkingTime } from '../core/reminders/work.ts';
import { REASONS } from '../messages/deciding.ts';
import { words } from '../messages/words.ts';
import { Form, Moment, Select, Text } from './Form.tsx';

/** The longest note that is kept. */
const LONGEST = 2_000;

interface ExplainProps {
  /** When the user works: on that day it comes back when work begins. */
  work: WorkingTime;
  choose: (chosen: Chosen) => void;
  close: () => void;
}

/** Why no answer is the answer, with whatever the user wants to note about it, and when to look at it again. */
export function Explain({ work, choose, close }: ExplainProps) {
  const [reason, setReason] = useState<Reason>('praise');
  const [note, setNote] = useState('');
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const recheck = day === '' ? null : startOfDay(day, work);
    const isWrong = recheck !== null && !(recheck > Date.now());
    setWrong(isWrong);
    if (isWrong) return false;
    const noted = note.trim();
    choose({
      choice: 'none',
      reason,
      ...(noted !== '' && { note: noted }),
      ...(recheck !== null && { recheck }),
    });
    return true;
  };
  return (
    <Form title={words('decide_none')} save={save} act={words('later_set')} close={close}>
      <Select
        label={words('card_reason')}
        value={reason}
        choices={REASONS}
        say={(one) => words(`reason_${one}`)}
        change={setReason}
      />
      <Text label={words('decide_note')} value={note} change={setNote} longest={LONGEST} lines={2} />
      <Moment
        type="date"
        label={words('none_recheck')}
        value={day}
        change={setDay}
        wrong={wrong ? words('later_wrong') : null}
      />
    </Form>
  );
}
