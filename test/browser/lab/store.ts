import type { PageReport } from '../../../src/messages/protocol.ts';
import { linesIn } from '../../../src/storage/lines.ts';
import { type PostRow, rowsIn as postRowsIn } from '../../../src/storage/rows.ts';
import type { BranchRow, LinesRow, StoredView, ViewRow } from '../../../src/storage/schema.ts';
import { asRow } from '../../../src/storage/views.ts';
import type { Extension } from './hand.ts';

/** What the extension keeps on this computer, as far as pages put it there. */
export interface Stored {
  posts: PostRow[];
  views: ViewRow[];
  accounts: { site: string; keys: string[] }[];
  reports: { site: string; report: PageReport }[];
}

/** What pages put into the extension's database, read behind its back. */
export async function storedIn(extension: Extension): Promise<Stored> {
  const stored = await rowsIn(extension, ['posts', 'views', 'accounts', 'reports']);
  return {
    ...stored,
    posts: (stored.posts as BranchRow[]).flatMap(postRowsIn),
    views: (stored.views as StoredView[]).map(asRow),
  } as Stored;
}

/**
 * Everything in these stores of the extension's database, read behind its back, lines of the journal one by one; nothing where
 * there is none yet.
 */
export async function rowsIn({ hand }: Extension, names: string[]): Promise<Record<string, unknown[]>> {
  // As one text: a driver takes minutes for thousands of values.
  const text = await hand.evaluate(async (wanted) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const found: Record<string, unknown[]> = Object.fromEntries(wanted.map((name) => [name, []]));
    const known = await indexedDB.databases();
    // To open one that is not there would make it, empty.
    if (known.some(({ name }) => name === 'your-turn')) {
      const db = await wait(indexedDB.open('your-turn'));
      const stores = db.transaction(wanted);
      for (const name of wanted) found[name] = await wait(stores.objectStore(name).getAll());
      db.close();
    }
    return JSON.stringify(found);
  }, names);
  const rows = JSON.parse(text) as Record<string, unknown[]>;
  return rows.journal ? { ...rows, journal: (rows.journal as LinesRow[]).flatMap(linesIn) } : rows;
}

/** Empties the extension's database, behind its back. */
export function emptyStores({ hand }: Extension): Promise<void> {
  return hand.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'your-turn')) return;
    await new Promise<void>((done, fail) => {
      const opening = indexedDB.open('your-turn');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const emptying = db.transaction([...db.objectStoreNames], 'readwrite');
        for (const name of db.objectStoreNames) emptying.objectStore(name).clear();
        emptying.oncomplete = () => done(db.close());
        emptying.onabort = () => fail(emptying.error);
      };
    });
  });
}
