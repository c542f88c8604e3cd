import { FILE_STORES, type FileStore } from '../core/transfer/format.ts';
import { change, read } from './db.ts';
import { type Database, STORES } from './schema.ts';

/** How many rows each store holds that a file would hold. */
export async function countRows(db: Database): Promise<Record<FileStore, number>> {
  const counts = await read(db, (tx) =>
    Promise.all(FILE_STORES.map(async (store) => [store, await tx.objectStore(store).count()])),
  );
  return Object.fromEntries(counts);
}

/** Deletes everything in all stores. */
export async function wipe(db: Database): Promise<void> {
  await change(db, (tx) => Promise.all(STORES.map((store) => tx.objectStore(store).clear())));
}
