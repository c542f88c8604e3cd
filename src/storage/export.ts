import {
  FILE_STORES,
  type FileRows,
  type FileStore,
  FORMAT,
  FORMAT_VERSION,
} from '../core/transfer/format.ts';
import { batchesOf } from './batches.ts';
import { read } from './db.ts';
import { linesIn } from './lines.ts';
import { postsIn } from './rows.ts';
import type { Database, Reading, Schema } from './schema.ts';

/** What a stored row is in the file, where it is not the same: what it is found by can be worked out from it. */
const IN_FILE: { [S in FileStore]?: (row: Schema[S]['value']) => FileRows[S][] } = {
  posts: postsIn,
  journal: linesIn,
  accounts: ({ name: _, ...known }) => [known],
};

/**
 * Everything that is kept, as the text of one file of the format, all of the same moment. One row stands in one line.
 *
 * @param exportedAt ms
 * @param settings as they are stored
 * @returns the text in pieces, to be put one behind the other
 */
export async function exportAll(db: Database, exportedAt: number, settings: object): Promise<string[]> {
  const head = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    settings,
  };
  return read(db, async (tx) => {
    const pieces = [JSON.stringify(head, null, 1).replace(/\n}$/, '')];
    for (const store of FILE_STORES) {
      pieces.push(`,\n "${store}": [`);
      let first = true;
      for await (const rows of fileRows(tx, store)) {
        const lines = rows.map((row) => JSON.stringify(row));
        pieces.push(`${first ? '' : ','}\n${lines.join(',\n')}`);
        first = false;
      }
      pieces.push('\n ]');
    }
    pieces.push('\n}\n');
    return pieces;
  });
}

async function* fileRows<S extends FileStore>(tx: Reading, name: S): AsyncGenerator<FileRows[S][]> {
  // The compiler cannot see by itself what every store has.
  const store = tx.objectStore(name as 'posts');
  const inFile = (IN_FILE[name] ?? ((row) => [row])) as (row: unknown) => FileRows[S][];
  for await (const rows of batchesOf(store)) yield rows.flatMap(inFile);
}
