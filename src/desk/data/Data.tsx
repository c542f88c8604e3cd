import type { RoomProps } from '../room.ts';
import { Backup } from './Backup.tsx';
import { Export } from './Export.tsx';
import { Forget } from './Forget.tsx';
import { Import } from './Import.tsx';
import { Usage } from './Usage.tsx';
import { Wipe } from './Wipe.tsx';

/** What is kept on this computer, and everything that can be done with it. */
export function Data({ stock }: RoomProps) {
  return (
    <>
      <Export stock={stock} />
      <Import stock={stock} />
      <Backup stock={stock} />
      <Forget stock={stock} />
      <Usage stock={stock} />
      <Wipe stock={stock} />
    </>
  );
}
