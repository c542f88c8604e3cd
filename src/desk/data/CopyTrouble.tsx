import type { Saving } from '../../messages/chores.ts';
import { words } from '../../messages/words.ts';
import { hrefOf } from '../route.ts';
import type { Stock } from '../stock.ts';
import { useChores } from './useChores.ts';

const TROUBLE: readonly Saving[] = ['closed', 'notAllowed', 'failed'];

/** Says in every room that the daily copy did not come about; what can be done about it stands in the room of data. */
export function CopyTrouble({ stock }: { stock: Stock }) {
  const { saving } = useChores();
  if (!stock.settings.value.backup || !saving || !TROUBLE.includes(saving)) return null;
  return (
    <p class="trouble" role="alert">
      {words('data_backup_trouble')} <a href={hrefOf('data')}>{words('room_data')}</a>
    </p>
  );
}
