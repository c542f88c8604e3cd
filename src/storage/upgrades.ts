import type { StoreNames } from 'idb';
import { isShown } from '../core/deeds.ts';
import { grouped } from '../core/grouped.ts';
import type { Entry } from '../core/journal.ts';
import type { Post } from '../core/post.ts';
import { batchesOf, inTurns, type Ordered, putAll, takeTurns } from './batches.ts';
import { linesIn, lyingApart, lyingAs } from './lines.ts';
import { branchesOf, branchOf, rowsOf } from './rows.ts';
import type { Database, LinesRow, Schema, Upgrading } from './schema.ts';

type Step = (db: Database, tx: Upgrading) => void | Promise<void>;

/**
 * What each version of the database changes, oldest first; a step that was released is never changed, but for what a later
 * one takes away again. `views`, which is worked out anew from everything else, is made by the newest step that changes it.
 */
export const UPGRADES: readonly Step[] = [
  function version1(db) {
    db.createObjectStore('posts', { keyPath: 'name' });
    db.createObjectStore('accounts', { keyPath: 'name' });
    db.createObjectStore('reports', { keyPath: 'site' });
    db.createObjectStore('meta', { keyPath: 'name' });
  },
  function version2(db) {
    db.createObjectStore('decisions', { keyPath: 'id' }).createIndex('post', 'post');
    db.createObjectStore('journal', { keyPath: 'id' });
    for (const name of ['reminders', 'promises'] as const) {
      const store = db.createObjectStore(name, { keyPath: 'id' });
      store.createIndex('due', ['state', 'due']);
      store.createIndex('person', 'person');
    }
    for (const name of ['people', 'resources', 'phrases', 'ideas'] as const)
      db.createObjectStore(name, { keyPath: 'id' });
    db.createObjectStore('replies', { keyPath: 'id' }).createIndex('at', 'at');
  },
  function version3(db) {
    for (const name of ['aims', 'profiles'] as const) db.createObjectStore(name, { keyPath: 'id' });
  },
  /** Every index is a part of the price of every row that is written: those beside which there is another way are gone. */
  function version4(_db, tx) {
    for (const name of ['reminders', 'promises'] as const) dropIndex(tx, name, 'conversation');
  },
  function version5() {
    // Laid the posts of a branch into one row, which the next one does in its own way.
  },
  /**
   * A row costs more than what stands in it, and an index more than a row: the posts of a branch lie in one, and so do the
   * lines of the journal that they show.
   */
  async function version6(db, tx) {
    const posts = rowsOf(await storedAs(tx.objectStore('posts'), postsOf));
    await takeTurns(tx);
    db.deleteObjectStore('posts');
    const store = db.createObjectStore('posts', { keyPath: ['thread', 'top'] });
    store.createIndex('names', 'names', { multiEntry: true });
    const branches = [...grouped(posts, branchOf).values()];
    await takeTurns(tx);
    await inTurns(tx, branches, async (some) => {
      putAll(store, branchesOf(some.flat()));
      return [];
    });
    const byName = new Map(posts.flatMap((row) => row.ids.map((id) => [id, row] as const)));
    const branchFor = (line: Entry) => {
      const row = isShown(line) && !line.gone ? byName.get(line.post ?? '') : undefined;
      return row && branchOf(row);
    };
    const lines = await storedAs(tx.objectStore('journal'), (line: Entry) => [line]);
    const apart = lines.filter((line) => branchFor(line) === undefined);
    const together = [...grouped(lines, branchFor)];
    db.deleteObjectStore('journal');
    const journal = db.createObjectStore('journal', { keyPath: 'id' });
    journal.createIndex('shownBy', 'shownBy');
    const rows = [
      ...apart.map(lyingApart),
      ...together.map(([branch, shown]) => lyingAs(JSON.parse(branch), shown)),
    ];
    await inTurns(tx, rows, async (some) => {
      putAll(journal, some);
      return [];
    });
  },
  /** Fewer keys and bytes for each row: the views of one person lie side by side, and a row of lines is found by its newest. */
  async function version7(db, tx) {
    const journal = tx.objectStore('journal');
    dropIndex(tx, 'journal', 'deeds');
    const rows = await storedAs(journal, (row: Partial<LinesRow> & Lines) => (row.newest ? [] : [row]));
    await inTurns(tx, rows, async (some) => {
      putAll(
        journal,
        some.map((row) => {
          const { shownBy } = row;
          return { ...lyingAs(row.id, linesIn(row)), ...(shownBy !== undefined && { shownBy }) };
        }),
      );
      return [];
    });
    journal.createIndex('newest', 'newest', { multiEntry: true });
    makeViews(db);
    await tx.objectStore('meta').delete('rules');
  },
];

/** Takes away an index that an earlier version made. */
function dropIndex(tx: Upgrading, name: StoreNames<Schema>, index: string): void {
  const store = tx.objectStore(name);
  const had: readonly string[] = [...store.indexNames];
  if (had.includes(index)) store.deleteIndex(index);
}

/** All rows of a store as an earlier version wrote them. */
async function storedAs<Row, Thing>(store: unknown, thingsIn: (row: Row) => Thing[]): Promise<Thing[]> {
  const all: Thing[] = [];
  for await (const rows of batchesOf(store as Ordered<Row>))
    for (const row of rows) for (const thing of thingsIn(row)) all.push(thing);
  return all;
}

/** What version 6 wrote of lines of the journal, and what each later one does, too. */
type Lines = Pick<LinesRow, 'id' | 'lines' | 'shownBy'>;

/** As version 5 wrote them, all of a branch as JSON, or as those before it did, one by one. */
function postsOf(row: { post: Post } | { posts: string }): Post[] {
  return 'post' in row ? [row.post] : JSON.parse(row.posts);
}

function makeViews(db: Database): void {
  if (db.objectStoreNames.contains('views')) db.deleteObjectStore('views');
  const views = db.createObjectStore('views', { keyPath: ['person', 'id'] });
  views.createIndex('branches', 'branches', { multiEntry: true });
  views.createIndex('queue', 'queue', { multiEntry: true });
  views.createIndex('changes', 'changes');
}
