import type { StoreNames } from 'idb';
import { allOf, inTurns, putAll, takeTurns } from './batches.ts';
import { rowsOf } from './rows.ts';
import type { Database, Schema, Upgrading } from './schema.ts';

type Step = (db: Database, tx: Upgrading) => void | Promise<void>;

/**
 * What each version of the database changes, oldest first; a step that was released is never changed, but for what a later
 * one takes away again. `views`, which is worked out anew from everything else, is made by the newest step that changes it.
 */
export const UPGRADES: readonly Step[] = [
  function version1(db) {
    const posts = db.createObjectStore('posts', { keyPath: 'name' });
    posts.createIndex('thread', 'thread');
    db.createObjectStore('accounts', { keyPath: 'name' });
    db.createObjectStore('reports', { keyPath: 'site' });
    db.createObjectStore('meta', { keyPath: 'name' });
  },
  function version2(db) {
    db.createObjectStore('decisions', { keyPath: 'id' }).createIndex('post', 'post');
    const journal = db.createObjectStore('journal', { keyPath: 'id' });
    journal.createIndex('deed', ['deed', 'time']);
    journal.createIndex('post', 'post');
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
  async function version4(db, tx) {
    for (const [name, indexes] of OUTDATED)
      for (const index of indexes) {
        const store = tx.objectStore(name);
        const had: readonly string[] = [...store.indexNames];
        if (had.includes(index)) store.deleteIndex(index);
      }
    const posts = tx.objectStore('posts');
    const rows = rowsOf((await allOf(posts)).map(({ post }) => post));
    await takeTurns(tx);
    await inTurns(tx, rows, async (some) => {
      putAll(posts, some);
      return [];
    });
    posts.createIndex('others', 'others', { multiEntry: true });
    if (db.objectStoreNames.contains('views')) db.deleteObjectStore('views');
    const views = db.createObjectStore('views', { keyPath: 'view.id' });
    views.createIndex('thread', 'thread');
    views.createIndex('tops', 'tops', { multiEntry: true });
    views.createIndex('person', 'person');
    views.createIndex('queue', 'queue', { multiEntry: true });
    views.createIndex('changes', 'changes');
    await tx.objectStore('meta').delete('rules');
  },
];

/** Indexes that earlier versions had. */
const OUTDATED: readonly (readonly [StoreNames<Schema>, readonly string[]])[] = [
  ['posts', ['ids', 'links']],
  ['journal', ['time', 'person']],
  ['reminders', ['conversation']],
  ['promises', ['conversation']],
];
