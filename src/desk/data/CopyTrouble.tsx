import { lacksCopy } from '../../messages/chores.ts';
import { words } from '../../messages/words.ts';
import { hrefOf } from '../route.ts';
import { useStored } from './useStored.ts';

/** Says in every room that the daily copy did not come about; what can be done about it stands in the room of data. */
export function CopyTrouble() {
  if (!useStored(lacksCopy, false)) return null;
  return (
    <p class="trouble" role="alert">
      {words('data_backup_trouble')} <a href={hrefOf('data')}>{words('room_data')}</a>
    </p>
  );
}
