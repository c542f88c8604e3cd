import { describe, expect, it, vi } from 'vitest';
import { putAll } from '../../src/storage/batches.ts';
import { change, read } from '../../src/storage/db.ts';
import type { PostRow } from '../../src/storage/schema.ts';
import { rowsUnder } from '../../src/storage/under.ts';
import { sighting } from '../core/make.ts';
import { batch, freshDatabase } from './make.ts';

const row = (name: string, others = [name]) => ({ name, ids: [name], others, thread: name }) as PostRow;
const number = (n: number) => `x:${String(n).padStart(6, '0')}`;

async function holding(rows: PostRow[]) {
  const database = freshDatabase();
  await database.use((db) => change(db, async (tx) => putAll(tx.objectStore('posts'), rows)));
  const ask = async (names: string[], each?: number) => {
    const asked = vi.spyOn(IDBIndex.prototype, 'getAll');
    const found = await database.use((db) =>
      read(db, (tx) => rowsUnder(tx.objectStore('posts').index('others'), names, (one) => one.others, each)),
    );
    const requests = asked.mock.calls.length;
    asked.mockRestore();
    return { names: [...new Set(found.map(({ name }) => name))].sort(), requests };
  };
  return ask;
}

describe('rows under many names', () => {
  it('that lie together are found by one request, without what lies between', async () => {
    const ask = await holding([10, 11, 12, 13].map((n) => row(number(n))));
    expect(await ask([13, 10, 12, 14].map(number))).toEqual({
      names: [10, 12, 13].map(number),
      requests: 1,
    });
  });

  it('are found where hundreds lie between them, and none is missed', async () => {
    const ask = await holding(Array.from({ length: 2_000 }, (_, n) => row(number(n))));
    const names = [0, 1, 2, 700, 1_400, 1_401, 1_999].map(number);
    expect((await ask([...names, 'x:none', 'a:none', 'z:none'])).names).toEqual(names);
  });

  it('are found by each of several names of a row', async () => {
    const ask = await holding([row('x:1', ['x:7', 'x:8']), row('x:2', ['x:8']), row('x:3', ['x:9'])]);
    expect((await ask(['x:7', 'x:8'])).names).toEqual(['x:1', 'x:2']);
    expect((await ask(['x:8'], 1)).names).toEqual(['x:1']);
    expect(await ask([])).toEqual({ names: [], requests: 0 });
  });
});

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
    await record(batch([...known, ...Array.from({ length: 5 }, (_, n) => talk(200 + n)).flat()]));
    for (const spy of spies) {
      requests += spy.mock.calls.length;
      spy.mockRestore();
    }
    expect(requests).toBeLessThan(80);
  });
});
