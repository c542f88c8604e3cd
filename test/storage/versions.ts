import { openDB } from 'idb';
import { VERSION_1 } from './version1.ts';
import ROWS_2 from './version2.json' with { type: 'json' };
import { VERSION_2 } from './version2.ts';
import MORE_3 from './version3.json' with { type: 'json' };
import { VERSION_3 } from './version3.ts';
import POSTS_4 from './version4.json' with { type: 'json' };
import { VERSION_4 } from './version4.ts';
import POSTS_5 from './version5.json' with { type: 'json' };
import { VERSION_5 } from './version5.ts';
import ROWS_6 from './version6.json' with { type: 'json' };
import { VERSION_6 } from './version6.ts';
import ROWS_7 from './version7.json' with { type: 'json' };
import { VERSION_7 } from './version7.ts';

interface Store {
  name: string;
  keyPath: string | string[];
  /** Name, path, whether each item of a list is found by itself. */
  indexes: readonly (readonly unknown[])[];
  rows: readonly object[];
}

const rows2: Record<string, object[]> = ROWS_2;
const rows3: Record<string, object[]> = { ...ROWS_2, ...MORE_3 };
const rows4: Record<string, object[]> = { ...rows3, ...POSTS_4 };
const rows5: Record<string, object[]> = { ...rows4, ...POSTS_5 };
const rows6: Record<string, object[]> = { ...rows5, ...ROWS_6 };
const rows7: Record<string, object[]> = { ...rows6, ...ROWS_7 };

/**
 * Each version's layout and some data as that version left them. A new version adds one; none is ever changed. The
 * layout of the newest is that of a new database.
 */
export const VERSIONS: readonly Store[][] = [
  VERSION_1.map((store) => ({
    ...store,
    indexes: store.indexes.map(([name, many]) => [name, name, many]),
  })),
  VERSION_2.map((store) => ({ ...store, rows: rows2[store.name] ?? [] })),
  VERSION_3.map((store) => ({ ...store, rows: rows3[store.name] ?? [] })),
  VERSION_4.map((store) => ({ ...store, rows: rows4[store.name] ?? [] })),
  VERSION_5.map((store) => ({ ...store, rows: rows5[store.name] ?? [] })),
  VERSION_6.map((store) => ({ ...store, rows: rows6[store.name] ?? [] })),
  VERSION_7.map((store) => ({ ...store, rows: rows7[store.name] ?? [] })),
];

let databases = 0;

/** A database as that version left it. @returns its name */
export async function writtenBy(version: number): Promise<string> {
  const stores = VERSIONS[version - 1] ?? [];
  const database = `written by version ${version}, ${databases++}`;
  const old = await openDB(database, version, {
    upgrade(db) {
      for (const { name, keyPath, indexes } of stores) {
        const store = db.createObjectStore(name, { keyPath });
        for (const [index, path, multiEntry] of indexes)
          store.createIndex(String(index), path as string, { multiEntry: multiEntry === true });
      }
    },
  });
  for (const { name, rows } of stores) for (const row of rows) await old.put(name, row);
  old.close();
  return database;
}
