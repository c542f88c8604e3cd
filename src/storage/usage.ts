import { FILE_STORES, type FileStore } from '../core/transfer/format.ts';
import { change, read } from './db.ts';
import { type Database, type Reading, STORES } from './schema.ts';

/** How many rows each store holds that a file would hold. */
export async function countRows(db: Database): Promise<Record<FileStore, number>> {
  const counts = await read(db, (tx) =>
    Promise.all(
      FILE_STORES.map(async (store) => [
        store,
        store === 'posts' ? await countPosts(tx) : await tx.objectStore(store).count(),
      ]),
    ),
  );
  return Object.fromEntries(counts);
}

/** Counted by the sizes of branches, of which there are few different ones. */
async function countPosts(tx: Reading): Promise<number> {
  const sizes = tx.objectStore('posts').index('size');
  let sum = 0;
  for (let cursor = await sizes.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    sum += cursor.key * (await sizes.count(cursor.key));
  return sum;
}

/** Deletes everything in all stores. */
export async function wipe(db: Database): Promise<void> {
  await change(db, (tx) => Promise.all(STORES.map((store) => tx.objectStore(store).clear())));
}
