import { FILE_STORES, type FileStore } from '../core/transfer/format.ts';
import { batchesOf, type Ordered } from './batches.ts';
import { change, read } from './db.ts';
import { linesIn } from './lines.ts';
import { type Database, type Reading, STORES } from './schema.ts';

/** How many rows each store holds that a file would hold. */
export async function countRows(db: Database): Promise<Record<FileStore, number>> {
  const counts = await read(db, (tx) =>
    Promise.all(
      FILE_STORES.map(async (store) => [store, await (COUNT[store]?.(tx) ?? tx.objectStore(store).count())]),
    ),
  );
  return Object.fromEntries(counts);
}

/** Stores of which one row holds several things. */
const COUNT: { [S in FileStore]?: (tx: Reading) => Promise<number> } = {
  posts: (tx) => sum(tx.objectStore('posts'), ({ size }) => size),
  journal: (tx) => sum(tx.objectStore('journal'), (row) => linesIn(row).length),
};

async function sum<Row>(store: Ordered<Row>, countIn: (row: Row) => number): Promise<number> {
  let all = 0;
  for await (const rows of batchesOf(store)) for (const row of rows) all += countIn(row);
  return all;
}

/** Deletes everything in all stores. */
export async function wipe(db: Database): Promise<void> {
  await change(db, (tx) => Promise.all(STORES.map((store) => tx.objectStore(store).clear())));
}
