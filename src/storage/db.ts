import { openDB } from 'idb';
import { type Database, type Reading, type Schema, STORES, type Writing } from './schema.ts';
import { UPGRADES } from './upgrades.ts';

export const NAME = 'your-turn';

/** Whether there is a database at all, without making one. */
export async function isAnythingStored(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

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
  const working = work(tx).then(
    (result) => {
      commit(tx);
      return result;
    },
    (error: unknown) => {
      if (!tx.error) tx.abort();
      throw error;
    },
  );
  const [worked, done] = await Promise.allSettled([working, tx.done]);
  if (tx.error) throw tx.error;
  if (worked.status === 'rejected') throw worked.reason;
  if (done.status === 'rejected') throw done.reason;
  return worked.value;
}

/** Lets the browser store a change as soon as it has all of it, without asking whether anything more is to come. */
function commit(tx: Writing): void {
  try {
    tx.commit();
  } catch (error) {
    // One of which nothing is left to be done is stored by itself.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
