import { readChosen } from '../messages/settings.ts';
import { exportAll } from '../storage/export.ts';
import { ready } from './ready.ts';

/** The file of everything kept, in pieces of text. */
export async function everything(): Promise<string[]> {
  const { use } = await ready();
  const settings = await readChosen();
  return use((db) => exportAll(db, Date.now(), settings));
}
