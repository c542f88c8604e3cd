import { useSignal } from '@preact/signals';
import { exportFile } from '../../messages/transfer.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import type { Stock } from '../stock.ts';
import { Part, Progress } from './Part.tsx';
import { fileName, saveFile } from './save.ts';
import { sizeWords } from './size.ts';

/** Everything as one file. */
export function Export({ stock }: { stock: Stock }) {
  const share = useSignal<number | null>(null);
  const said = useSignal('');

  async function save(): Promise<void> {
    if (share.value !== null) return;
    share.value = 0;
    said.value = '';
    const file = await stock.attempt(() =>
      exportFile((done) => {
        share.value = done;
      }),
    );
    share.value = null;
    if (!file) return;
    const name = fileName(new Date());
    saveFile(file, name);
    said.value = words('data_saved', name, sizeWords(file.size));
  }

  return (
    <Part name="export">
      <div class="line">
        <Button look="main" aria-disabled={share.value !== null} onClick={() => void save()}>
          {words('data_save')}
        </Button>
        {share.value !== null && <Progress share={share.value} />}
        <span role="status">{said.value}</span>
      </div>
    </Part>
  );
}
