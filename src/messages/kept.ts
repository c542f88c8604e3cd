import type { KeptRows, KeptStore, RowsOf } from '../core/keptRows.ts';
import { send } from './send.ts';

/**
 * Everything the user keeps in one store, what was taken back left out. For own pages.
 *
 * @throws {MessageError}
 */
export async function keptIn<S extends KeptStore>(store: S): Promise<KeptRows[S][]> {
  const answer = await send('kept', { store });
  return answer.rows as KeptRows[S][];
}

/**
 * Keeps rows, new or changed; of each the newer version stays.
 *
 * @throws {MessageError}
 */
export async function keepIn<S extends KeptStore>(store: S, rows: KeptRows[S][]): Promise<void> {
  await send('keep', { store, rows } as RowsOf);
}
