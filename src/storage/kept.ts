import { isSame, newer } from '../core/kept.ts';
import type { KeptRows, KeptStore } from '../core/keptRows.ts';
import { linesStore } from './lines.ts';
import type { Reading, Writing } from './schema.ts';

/** What the functions below need of a store; the compiler cannot see by itself that every kept row has one. */
interface StoreOf<Row> {
  get(id: string): Promise<Row | undefined>;
  getAll(): Promise<Row[]>;
  put(row: Row): Promise<unknown>;
}

function storeOf<S extends KeptStore>(tx: Reading, name: S): StoreOf<KeptRows[S]> {
  return (name === 'journal' ? linesStore(tx) : tx.objectStore(name)) as unknown as StoreOf<KeptRows[S]>;
}

/**
 * Stores what the user made. Of a row that is there already the newer version stays, so that telling it twice, or late,
 * changes nothing.
 *
 * @returns whether anything is different now
 */
export async function putKept<S extends KeptStore>(
  tx: Writing,
  name: S,
  rows: readonly KeptRows[S][],
): Promise<boolean> {
  const winners = new Map<string, KeptRows[S]>();
  for (const row of rows) {
    const other = winners.get(row.id);
    winners.set(row.id, other ? newer(other, row) : row);
  }
  let changed = false;
  // One after the other: two lines of the journal may lie in one row.
  for (const row of winners.values()) {
    const { before, after } = await joinKept(tx, name, row);
    changed ||= before !== after;
  }
  return changed;
}

/** Joins one version of a row to what is there. @returns the row before and after, the same one where nothing changed */
export async function joinKept<S extends KeptStore>(
  tx: Writing,
  name: S,
  row: KeptRows[S],
): Promise<{ before: KeptRows[S] | undefined; after: KeptRows[S] }> {
  const store = storeOf(tx, name);
  const before = await store.get(row.id);
  if (before && (newer(before, row) === before || isSame(before, row))) return { before, after: before };
  await store.put(row);
  return { before, after: row };
}

/** All rows of a store that were not taken back. */
export async function allKept<S extends KeptStore>(tx: Reading, name: S): Promise<KeptRows[S][]> {
  return (await storeOf(tx, name).getAll()).filter((row) => !row.gone);
}

/** The row of that id; `undefined` where there is none or it was taken back. */
export async function getKept<S extends KeptStore>(
  tx: Reading,
  name: S,
  id: string,
): Promise<KeptRows[S] | undefined> {
  const row = await storeOf(tx, name).get(id);
  return row?.gone ? undefined : row;
}
