import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { change, connect, read } from '../../src/storage/db.ts';
import type { PostRow } from '../../src/storage/rows.ts';
import { minutesAgo, sighting } from '../core/make.ts';
import { batch, contents, freshDatabase } from './make.ts';
import { VERSION_1 } from './version1.ts';
import { VERSION_7 } from './version7.ts';
import { writtenBy } from './versions.ts';

const mine = sighting('1', 'me', { time: minutesAgo(90) });
const theirs = sighting('2', 'ada', { parent: '1' });

afterEach(() => vi.restoreAllMocks());

/** Makes the transaction fail at the nth write, as a full disk does: later, and with all that it has written. */
function fillDisk(after: number) {
  const real = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = real.apply(this, args);
    const fake = this.transaction as unknown as { _abort(reason: string): void };
    if (puts++ === after) queueMicrotask(() => fake._abort('QuotaExceededError'));
    return request;
  });
}

describe('the database', () => {
  it('is opened anew where its handle was closed', async () => {
    const { use, record, all } = freshDatabase();
    await record(batch([mine, theirs]));
    await use(async (db) => db.close());
    expect(await record(batch([mine, theirs]))).toMatchObject({ changed: false });
    expect((await all()).posts).toHaveLength(2);
  });

  it('is opened anew only once for one piece of work', async () => {
    const { use } = freshDatabase();
    const work = vi.fn(async (db: Parameters<Parameters<typeof use>[0]>[0]) => {
      db.close();
      return read(db, async () => 'read');
    });
    await expect(use(work)).rejects.toMatchObject({ name: 'InvalidStateError' });
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('lets go of its handle when another one wants to delete or change it', async () => {
    const { name, record, all } = freshDatabase();
    await record(batch([mine, theirs]));
    await deleteDB(name);
    expect((await all()).posts).toEqual([]);
  });

  it('says that a newer version wrote it, and works again once that is gone', async () => {
    const { name, use, all } = freshDatabase();
    await all();
    (await openDB(name, 99)).close();
    await expect(all()).rejects.toMatchObject({ name: 'VersionError' });
    await expect(use(contents)).rejects.toMatchObject({ name: 'VersionError' });
    await deleteDB(name);
    expect((await all()).posts).toEqual([]);
  });

  it('gives two connections one state', async () => {
    const one = freshDatabase();
    const other = freshDatabase(one.name);
    const seen = await Promise.all([
      one.record(batch([mine, theirs])),
      other.record(batch([mine, theirs])),
      one.record(batch([mine, sighting('3', 'bo', { parent: '1' })])),
      other.record(batch([mine, sighting('4', 'cy', { parent: '1' })])),
    ]);
    expect(seen.filter(({ changed }) => changed)).toHaveLength(3);
    expect(await other.all()).toEqual(await one.all());
    expect((await one.all()).views).toHaveLength(3);
  });
});

describe('a transaction', () => {
  it.each([0, 1, 2, 3])(
    'stores nothing where the disk is full after %i writes, and the next one works',
    async (after) => {
      const { record, all } = freshDatabase();
      await record(batch([mine]));
      const before = await all();
      fillDisk(after);
      await expect(record(batch([mine, theirs]))).rejects.toMatchObject({ name: 'QuotaExceededError' });
      vi.restoreAllMocks();
      expect(await all()).toEqual(before);
      expect(await record(batch([mine, theirs]))).toMatchObject({ changed: true });
    },
  );

  it('stores nothing where it is found out only at the end that the disk is full', async () => {
    const { use, all } = freshDatabase();
    const full = use((db) =>
      change(db, async (tx) => {
        await tx.objectStore('meta').put({ name: 'rules', value: 'half' });
        tx.abort();
      }),
    );
    await expect(full).rejects.toMatchObject({ name: 'AbortError' });
    expect((await all()).meta).toEqual([]);
  });

  it('stores nothing where the work itself fails, and says why', async () => {
    const { use, all } = freshDatabase();
    const failing = use((db) =>
      change(db, async (tx) => {
        await tx.objectStore('meta').put({ name: 'rules', value: 'half' });
        throw new TypeError('a fault of ours');
      }),
    );
    await expect(failing).rejects.toThrow(new TypeError('a fault of ours'));
    expect((await all()).meta).toEqual([]);
  });
});

const layoutOf = ({ use }: ReturnType<typeof freshDatabase>) =>
  use((db) =>
    read(db, async (tx) =>
      [...tx.objectStoreNames].map((name) => {
        const store = tx.objectStore(name as 'posts');
        const indexes = [...store.indexNames].map((index) => {
          const { keyPath, multiEntry } = store.index(index);
          return [index, keyPath, multiEntry];
        });
        return { name, keyPath: store.keyPath, indexes };
      }),
    ),
  );

describe('data of an earlier version', () => {
  it('of version 1 is read and carried on', async () => {
    const { record, all } = freshDatabase(await writtenBy(1));
    const posts = (await all()).posts as PostRow[];
    const said = VERSION_1.find((store) => store.name === 'posts')?.rows as unknown as PostRow[];
    expect(posts.map((row) => row.post)).toEqual(said.map((row) => row.post));
    const answer = sighting('3', 'me', { parent: '2', time: minutesAgo(5) });
    expect((await record(batch([answer]))).views).toMatchObject([{ turn: 'theirs', last: { ids: ['3'] } }]);
    expect((await all()).posts).toHaveLength(3);
  });

  it('ends in the layout that a new database has', async () => {
    expect(await layoutOf(freshDatabase())).toEqual(VERSION_7);
    expect(await layoutOf(freshDatabase(await writtenBy(1)))).toEqual(VERSION_7);
  });
});

it('connects without opening anything', () => {
  const opening = vi.spyOn(indexedDB, 'open');
  connect('never used');
  expect(opening).not.toHaveBeenCalled();
});
