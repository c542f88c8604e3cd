import { useSignal } from '@preact/signals';
import { send } from '../../messages/send.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Stock } from '../stock.ts';
import { Part } from './Part.tsx';

type Question = 'first' | 'second';

/** Deletes everything, after asking twice. */
export function Wipe({ stock }: { stock: Stock }) {
  const question = useSignal<Question | null>(null);
  const said = useSignal('');
  const ask = (next: Question | null) => () => {
    question.value = next;
  };

  async function wipe(): Promise<void> {
    question.value = null;
    if (await stock.attempt(() => send('wipe', {}))) said.value = words('data_wiped');
  }

  return (
    <Part name="wipe">
      <div class="line">
        <Button onClick={ask('first')}>{words('data_wipe_all')}</Button>
        <span role="status">{said.value}</span>
      </div>
      {question.value === 'first' && (
        <Dialog key="first" title={words('data_wipe_first')} close={ask(null)}>
          <p>{words('data_wipe_first_hint')}</p>
          <div class="acts">
            <Button look="main" onClick={ask(null)}>
              {words('data_keep')}
            </Button>
            <Button onClick={ask('second')}>{words('data_wipe_first_yes')}</Button>
          </div>
        </Dialog>
      )}
      {question.value === 'second' && (
        // The other way round, so that the second half of a double click keeps everything.
        <Dialog key="second" title={words('data_wipe_second')} close={ask(null)}>
          <p>{words('data_wipe_second_hint')}</p>
          <div class="acts">
            <Button onClick={() => void wipe()}>{words('data_wipe_second_yes')}</Button>
            <Button look="main" autofocus onClick={ask(null)}>
              {words('data_keep')}
            </Button>
          </div>
        </Dialog>
      )}
    </Part>
  );
}
