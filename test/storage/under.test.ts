import { describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import { putAll } from '../../src/storage/batches.ts';
import { change, read } from '../../src/storage/db.ts';
import { rowsUnder } from '../../src/storage/under.ts';
import { sighting } from '../core/make.ts';
import { batch, freshDatabase } from './make.ts';

const decision = (post: string, name = 'one') => ({ id: `${name} ${post}`, post }) as Decision;
const number = (n: number) => `x:${String(n).padStart(6, '0')}`;

async function holding(rows: Decision[]) {
  const database = freshDatabase();
  await database.use((db) => change(db, async (tx) => putAll(tx.objectStore('decisions'), rows)));
  const ask = async (posts: string[]) => {
    const asked = vi.spyOn(IDBIndex.prototype, 'getAll');
    const found = await database.use((db) =>
      read(db, (tx) => rowsUnder(tx.objectStore('decisions').index('post'), posts, ({ post }) => post)),
    );
    const requests = asked.mock.calls.length;
    asked.mockRestore();
    return { ids: found.map(({ id }) => id).sort(), requests };
  };
  return ask;
}

describe('rows under many names', () => {
  it('that lie together are found by one request, without what lies between', async () => {
    const ask = await holding([10, 11, 12, 13].map((n) => decision(number(n))));
    expect(await ask([13, 10, 12, 14].map(number))).toEqual({
      ids: [10, 12, 13].map((n) => decision(number(n)).id),
      requests: 1,
    });
  });

  it('are found where hundreds lie between them, and none is missed', async () => {
    const ask = await holding(Array.from({ length: 2_000 }, (_, n) => decision(number(n))));
    const posts = [0, 1, 2, 700, 1_400, 1_401, 1_999].map(number);
    const found = await ask([...posts, 'x:none', 'a:none', 'z:none']);
    expect(found.ids).toEqual(posts.map((post) => decision(post).id));
  });

  it('are all found where several stand under one name', async () => {
    const ask = await holding([
      decision('x:1'),
      decision('x:1', 'another'),
      decision('x:2'),
      decision('x:3'),
    ]);
    expect((await ask(['x:1', 'x:3'])).ids).toEqual(['another x:1', 'one x:1', 'one x:3']);
    expect(await ask([])).toEqual({ ids: [], requests: 0 });
  });
});

const PUT = IDBObjectStore.prototype.put;

describe('a batch', () => {
  const talk = (n: number) => [
    sighting(`${n}0`, 'me'),
    ...[1, 2, 3, 4].map((at) =>
      sighting(`${n}${at}`, at % 2 ? `person${n}` : 'me', { parent: `${n}${at - 1}` }),
    ),
  ];

  it('is folded with few requests, however many posts it tells of', async () => {
    const { record } = freshDatabase();
    const known = Array.from({ length: 5 }, (_, n) => talk(100 + n)).flat();
    await record(batch(known));
    let requests = 0;
    const spies = [IDBObjectStore, IDBIndex].flatMap(({ prototype }) =>
      (['get', 'getAll'] as const).map((name) => vi.spyOn(prototype, name)),
    );
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    await record(batch([...known, ...Array.from({ length: 5 }, (_, n) => talk(200 + n)).flat()]));
    for (const spy of spies) {
      requests += spy.mock.calls.length;
      spy.mockRestore();
    }
    const written = puts.mock.calls.length;
    puts.mockRestore();
    expect(requests).toBeLessThan(40);
    // Of each new conversation one row of posts, of lines of the journal and of the view, a reminder, a reply or two.
    expect(written).toBeLessThan(30);
  });

  it('that a page shows once more writes when it was seen, and nothing else', async () => {
    const { record, all } = freshDatabase();
    const told = [...talk(100), ...talk(200)];
    const first = await record(batch(told));
    const before = await all();
    const stores = new Set<string>();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      stores.add(this.name);
      return PUT.apply(this, args);
    });
    const later = told.map((one) => ({ ...one, seenAt: one.seenAt + 60_000 }));
    const again = await record(batch(later));
    put.mockRestore();
    expect([...stores].sort()).toEqual(['accounts', 'posts', 'reports']);
    expect(again).toEqual({ ...first, changed: false });
    const { posts, accounts, reports, ...rest } = await all();
    expect(rest).toMatchObject(Object.fromEntries(Object.keys(rest).map((name) => [name, before[name]])));
    expect(posts).not.toEqual(before.posts);
  });
});
