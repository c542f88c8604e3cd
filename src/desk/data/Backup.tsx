import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { spokenAge } from '../../core/age.ts';
import { browser } from '../../messages/browser.ts';
import { type Chores, readChores } from '../../messages/chores.ts';
import { language, words } from '../../messages/words.ts';
import { Switch } from '../../ui/Switch.tsx';
import type { Stock } from '../stock.ts';
import { Part } from './Part.tsx';

/** A copy of everything in the downloads folder, every day. */
export function Backup({ stock }: { stock: Stock }) {
  const { backup } = stock.settings.value;
  const last = useSignal<Chores>({});
  const refused = useSignal(false);
  useEffect(() => {
    const look = async () => {
      last.value = await readChores();
    };
    void look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, [last]);

  async function turn(on: boolean): Promise<void> {
    // The browser asks only while a click is being answered: nothing may be waited for before.
    refused.value = on && !(await browser.permissions.request({ permissions: ['downloads'] }));
    await stock.change({ backup: on && !refused.value });
  }

  return (
    <Part name="backup">
      <div class="line">
        <Switch on={backup} turn={(on) => void turn(on)} labelledBy="backup-daily" />
        <span id="backup-daily">{words('data_backup_daily')}</span>
      </div>
      <p class="soft" role="status">
        {refused.value ? words('data_backup_refused') : backup ? lastWords(last.value) : ''}
      </p>
    </Part>
  );
}

/** How the last copy got on, in a sentence. */
function lastWords({ savedAt, saving }: Chores): string {
  if (savedAt === undefined || !saving) return words('data_backup_soon');
  return words(`data_backup_${saving}`, spokenAge(Date.now() - savedAt, language()));
}
