import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { spokenAge } from '../../core/age.ts';
import { browser } from '../../messages/browser.ts';
import { type Chores, readChores } from '../../messages/chores.ts';
import {
  type Folder,
  isOpen,
  keepFolder,
  pickFolder,
  READ_AND_WRITE,
  readFolder,
} from '../../messages/folder.ts';
import { language, words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { Stock } from '../stock.ts';
import { Part } from './Part.tsx';
import { useStored } from './useStored.ts';

const NOTHING_YET: Chores = {};

/** A copy of everything every day, in the downloads folder or in one that the user chooses. */
export function Backup({ stock }: { stock: Stock }) {
  const { backup } = stock.settings.value;
  const last = useStored(readChores, NOTHING_YET);
  const folder = useSignal<Folder | null>(null);
  const closed = useSignal(false);
  const refused = useSignal(false);
  const see = useCallback(
    async (chosen: Folder | null) => {
      closed.value = chosen !== null && !(await isOpen(chosen));
      folder.value = chosen;
    },
    [folder, closed],
  );
  useEffect(() => void readFolder().then(see), [see]);

  // The browser asks only while a click is being answered: nothing may be waited for before.
  const allowed = async () =>
    folder.value
      ? (await folder.value.requestPermission(READ_AND_WRITE)) === 'granted'
      : browser.permissions.request({ permissions: ['downloads'] });

  async function turn(on: boolean): Promise<void> {
    refused.value = on && !(await allowed());
    await stock.change({ backup: on && !refused.value });
  }

  async function choose(chosen: Folder | null): Promise<void> {
    await keepFolder(chosen);
    await see(chosen);
  }

  async function reopen(): Promise<void> {
    refused.value = !(await allowed());
    await see(folder.value);
  }

  return (
    <Part name="backup">
      <div class="tick">
        <Switch on={backup} turn={(on) => void turn(on)} labelledBy="backup-daily" />
        <span id="backup-daily">{words('data_backup_daily')}</span>
      </div>
      <div class="line">
        <span class="soft">
          {folder.value ? words('data_backup_folder', folder.value.name) : words('data_backup_downloads')}
        </span>
        {pickFolder && (
          <Button onClick={() => void pickFolder?.(READ_AND_WRITE).then(choose, dismissed)}>
            {words('data_backup_choose')}
          </Button>
        )}
        {folder.value && <Button onClick={() => void choose(null)}>{words('data_backup_back')}</Button>}
      </div>
      {folder.value && closed.value && (
        <div class="line">
          <span>{words('data_backup_shut')}</span>
          <Button onClick={() => void reopen()}>{words('data_backup_reopen')}</Button>
        </div>
      )}
      <p class="soft" role="status">
        {refused.value ? words('data_backup_refused') : backup ? lastWords(last) : ''}
      </p>
    </Part>
  );
}

/** The user has closed the window in which a folder is chosen. */
function dismissed(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

/** How the last copy got on, in a sentence. */
function lastWords({ savedAt, saving }: Chores): string {
  if (savedAt === undefined || !saving) return words('data_backup_soon');
  return words(`data_backup_${saving}`, spokenAge(Date.now() - savedAt, language()));
}
