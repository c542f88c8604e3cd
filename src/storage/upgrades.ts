import type { StoreNames } from 'idb';
import type { Post } from '../core/post.ts';
import { allOf, inTurns, putAll, takeTurns } from './batches.ts';
import { branchesOf, rowsOf } from './rows.ts';
import type { Database, Schema, Upgrading } from './schema.ts';

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
    if (db.objectStoreNames.contains('views')) db.deleteObjectStore('views');
    const views = db.createObjectStore('views', { keyPath: 'view.id' });
    views.createIndex('thread', 'thread');
    views.createIndex('tops', 'tops', { multiEntry: true });
    views.createIndex('person', 'person');
    views.createIndex('queue', 'queue', { multiEntry: true });
    views.createIndex('changes', 'changes');
    await tx.objectStore('meta').delete('rules');
  },
  /** A row costs more than what stands in it: the posts of a branch lie in one. */
  async function version5(db, tx) {
    const rows: readonly object[] = await allOf(tx.objectStore('posts'));
    const posts = rowsOf(rows.map((row) => (row as { post: Post }).post));
    await takeTurns(tx);
    const branches = branchesOf(posts);
    await takeTurns(tx);
    db.deleteObjectStore('posts');
    const store = db.createObjectStore('posts', { keyPath: ['thread', 'top'] });
    store.createIndex('names', 'names', { multiEntry: true });
    store.createIndex('size', 'size');
    await inTurns(tx, branches, async (some) => {
      putAll(store, some);
      return [];
    });
  },
];

/** Indexes that earlier versions had. */
const OUTDATED: readonly (readonly [StoreNames<Schema>, readonly string[]])[] = [
  ['journal', ['time', 'person']],
  ['reminders', ['conversation']],
  ['promises', ['conversation']],
];
