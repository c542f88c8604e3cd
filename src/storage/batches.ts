import { type IDBPObjectStore, type StoreNames, unwrap } from 'idb';
import type { Reading, Schema, Upgrading } from './schema.ts';

/**
 * Lets whatever else waits in the worker have its turn, while the transaction stays open: a browser ends a worker that
 * does not answer it for half a minute.
 */
export async function takeTurns(tx: Reading | Upgrading): Promise<void> {
  await tx.objectStore('meta').count();
}

/** Rows that are read or written at a time, where there may be a hundred thousand. */
export const BATCH = 1_000;

/** Does `work` with a batch of `things` at a time, and lets others have their turn in between, as `takeTurns` does. */
export async function inTurns<T, R>(
  tx: Reading | Upgrading,
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
  store: IDBPObjectStore<Schema, StoreNames<Schema>[], S, 'readwrite' | 'versionchange'>,
  rows: readonly Schema[S]['value'][],
): void {
  const bare = unwrap(store);
  for (const row of rows) bare.put(row);
}

/** What can be read in the order of its keys. */
export interface Ordered<Row> {
  getAll(range: IDBKeyRange | null, count: number): Promise<Row[]>;
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
}

/** All rows of a store, a batch at a time: to read a hundred thousand at once stops everything for seconds. */
export async function* batchesOf<Row>(store: Ordered<Row>): AsyncGenerator<Row[]> {
  let after: IDBValidKey | undefined;
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
