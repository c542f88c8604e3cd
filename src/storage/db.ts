import { type IDBPObjectStore, openDB, type StoreNames, unwrap } from 'idb';
import { type Database, type Reading, type Schema, STORES, type Writing } from './schema.ts';
import { UPGRADES } from './upgrades.ts';

export const NAME = 'your-turn';

/** The database, opened when it is first used. */
export interface Connection {
  /** Does the work; where the browser or a newer version has closed the handle, once more with a new one. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

/**
 * @returns a connection whose `use` rejects with what the work throws, and with a `DOMException` where the database
 *   cannot be opened: `VersionError` when a newer version of the extension wrote it
 */
export function connect(name = NAME): Connection {
  let handle: Promise<Database> | null = null;
  const forget = (closed: Promise<Database> | null) => {
    if (handle === closed) handle = null;
  };
  const opened = (): Promise<Database> => {
    if (handle) return handle;
    const opening: Promise<Database> = open(name, () => forget(opening)).catch((error: unknown) => {
      forget(opening);
      throw error;
    });
    handle = opening;
    return opening;
  };
  return {
    async use(work) {
      const before = opened();
      try {
        return await work(await before);
      } catch (error) {
        if (!isClosed(error) && handle === before) throw error;
        forget(before);
        return work(await opened());
      }
    },
  };
}

function open(name: string, closed: () => void): Promise<Database> {
  return openDB<Schema>(name, UPGRADES.length, {
    async upgrade(db, from, _to, tx) {
      for (const step of UPGRADES.slice(from)) await step(db, tx);
    },
    blocked() {
      console.warn('Waiting for an older copy of the extension to let go of the data.');
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

/** A transaction asked of a closed handle. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

/**
 * Lets whatever else waits in the worker have its turn, while the transaction stays open: a browser ends a worker that
 * does not answer it for half a minute.
 */
export async function takeTurns(tx: Reading): Promise<void> {
  await tx.objectStore('meta').count();
}

/** Rows that are read or written at a time, where there may be a hundred thousand. */
export const BATCH = 1_000;

/** Does `work` with a batch of `things` at a time, and lets others have their turn in between, as `takeTurns` does. */
export async function inTurns<T, R>(
  tx: Reading,
  things: readonly T[],
  work: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < things.length; from += BATCH) {
    if (from > 0) await takeTurns(tx);
    for (const result of await work(things.slice(from, from + BATCH))) results.push(result);
  }
  return results;
}

/**
 * Stores rows and waits for none of them: whatever the transaction is asked next comes after them, and one that cannot be
 * stored ends it, which `change` tells.
 */
export function putAll<S extends StoreNames<Schema>>(
  store: IDBPObjectStore<Schema, StoreNames<Schema>[], S, 'readwrite'>,
  rows: readonly Schema[S]['value'][],
): void {
  const bare = unwrap(store);
  for (const row of rows) bare.put(row);
}

/** What can be read in the order of its keys. */
interface Ordered<Row> {
  getAll(range: IDBKeyRange | null, count: number): Promise<Row[]>;
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<string[]>;
}

/** All rows of a store, a batch at a time: to read a hundred thousand at once stops everything for seconds. */
export async function* batchesOf<Row>(store: Ordered<Row>): AsyncGenerator<Row[]> {
  let after: string | undefined;
  do {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const [rows, keys] = await Promise.all([store.getAll(range, BATCH), store.getAllKeys(range, BATCH)]);
    if (rows.length > 0) yield rows;
    after = keys[BATCH - 1];
  } while (after !== undefined);
}

/** All rows of a store, read batch by batch. */
export async function allOf<Row>(store: Ordered<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const rows of batchesOf(store)) for (const row of rows) all.push(row);
  return all;
}

/** One reading of a consistent state. */
export async function read<T>(db: Database, work: (tx: Reading) => Promise<T>): Promise<T> {
  return work(db.transaction(STORES, 'readonly'));
}

/**
 * One change: all of it is stored, or nothing.
 *
 * @param durability `strict` where it has to be on the disk before anything follows from it
 * @throws what `work` throws, or what the browser gives as the reason why it could not be stored
 */
export async function change<T>(
  db: Database,
  work: (tx: Writing) => Promise<T>,
  durability: IDBTransactionDurability = 'default',
): Promise<T> {
  const tx = db.transaction(STORES, 'readwrite', { durability });
  const working = work(tx).catch((error: unknown) => {
    if (!tx.error) tx.abort();
    throw error;
  });
  const [worked, done] = await Promise.allSettled([working, tx.done]);
  if (tx.error) throw tx.error;
  if (worked.status === 'rejected') throw worked.reason;
  if (done.status === 'rejected') throw done.reason;
  return worked.value;
}
