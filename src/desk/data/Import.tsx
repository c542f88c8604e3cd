import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Imported, importFile } from '../../messages/transfer.ts';
import { words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import type { Stock } from '../stock.ts';
import { outcomeWords } from './outcome.ts';
import { Part, Progress } from './Part.tsx';
import { sizeWords } from './size.ts';

/** A file of another day or another computer, added to what is here. */
export function Import({ stock }: { stock: Stock }) {
  const file = useSignal<File | null>(null);
  const settings = useSignal(false);
  const share = useSignal<number | null>(null);
  const outcome = useSignal<Imported | null>(null);
  const over = useSignal(false);
  const picker = useRef<HTMLInputElement>(null);

  function choose(chosen: File | null | undefined): void {
    if (!chosen || share.value !== null) return;
    file.value = chosen;
    outcome.value = null;
  }

  async function add(): Promise<void> {
    const chosen = file.value;
    if (!chosen || share.value !== null) return;
    share.value = 0;
    const told = (done: number) => {
      share.value = done;
    };
    const result = await stock.attempt(() => importFile(chosen, { settings: settings.value }, told));
    share.value = null;
    outcome.value = result ?? null;
    if (result?.state === 'stored') file.value = null;
  }

  return (
    <Part name="import">
      <fieldset
        aria-labelledby="data-import"
        class={over.value ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          over.value = true;
        }}
        onDragLeave={() => {
          over.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          over.value = false;
          choose(event.dataTransfer?.files[0]);
        }}
      >
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          class="unseen"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            choose(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <Button onClick={() => picker.current?.click()}>{words('data_choose')}</Button>
        <span class="soft">{words('data_drop')}</span>
      </fieldset>
      {file.value && (
        <div class="chosen">
          <p>
            <bdi class="name">{file.value.name}</bdi> <span class="soft">{sizeWords(file.value.size)}</span>
          </p>
          <label class="tick">
            <input
              type="checkbox"
              checked={settings.value}
              onChange={({ currentTarget }) => {
                settings.value = currentTarget.checked;
              }}
            />
            {words('data_with_settings')}
          </label>
          <div class="line">
            <Button look="main" aria-disabled={share.value !== null} onClick={() => void add()}>
              {words('data_add')}
            </Button>
            {share.value !== null && <Progress share={share.value} />}
          </div>
        </div>
      )}
      <div role="status" class={outcome.value?.state === 'refused' ? 'outcome trouble' : 'outcome'}>
        {outcome.value && outcomeWords(outcome.value).map((line) => <p key={line}>{line}</p>)}
      </div>
    </Part>
  );
}
