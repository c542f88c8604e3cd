import { describe, expect, it, vi } from 'vitest';
import { foldPosts } from '../../src/core/fold.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { change, read } from '../../src/storage/db.ts';
import { postsCalled, threadsAround } from '../../src/storage/posts.ts';
import { replacementOf, replacePosts } from '../../src/storage/replacement.ts';
import { branchesOf, rowsIn, rowsOf } from '../../src/storage/rows.ts';
import { countRows } from '../../src/storage/usage.ts';
import { sighting } from '../core/make.ts';
import { crowd, freshDatabase } from './make.ts';

const rows = (said: readonly Sighting[]) => rowsOf(foldPosts([], said));

/** A post, a comment below it and an answer to that, numbered so that those of many conversations lie side by side. */
const talk = (n: number): Sighting[] => [
  sighting(`${1000 + n}`, 'me'),
  sighting(`${2000 + n}`, 'ada', { parent: `${1000 + n}` }),
  sighting(`${3000 + n}`, 'me', { parent: `${2000 + n}` }),
];

/** A database of nothing but these posts. */
async function holding(said: readonly Sighting[]) {
  const database = freshDatabase();
  await database.use((db) => change(db, (tx) => replacePosts(tx, replacementOf([], rows(said)))));
  return {
    ...database,
    around: async (told: readonly Sighting[]) => {
      const asked = [vi.spyOn(IDBIndex.prototype, 'get'), vi.spyOn(IDBObjectStore.prototype, 'getAll')];
      const found = await database.use((db) => read(db, (tx) => threadsAround(tx, foldPosts([], told))));
      const requests = asked.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      for (const spy of asked) spy.mockRestore();
      return { names: found.map(({ name }) => name).sort(), requests };
    },
    called: async (...ids: string[]) =>
      (await database.use((db) => read(db, (tx) => postsCalled(tx, ids)))).map(({ name }) => name),
  };
}

describe('the posts of a branch', () => {
  const said = [
    ...talk(1),
    sighting('2002', 'bo', { parent: '1001' }),
    sighting('7', 'ada', {
      ids: ['7', 'pfbid7'],
      parent: '6',
      replies: { count: 1, shown: ['5'], by: null },
    }),
  ];

  const large = [...said, ...crowd(13, '1001')];
  const lying = (posts: readonly Sighting[]) =>
    branchesOf(rows(posts)).map(({ thread, top, names }) => [thread, top, names]);

  it('lie in one row with all others of a small thread', () => {
    expect(lying(said)).toEqual([
      ['x:1001', '*', ['x:1001', 'x:2001', 'x:2002', 'x:3001']],
      // What it points to and is not there leads to it, too.
      ['x:5', '*', ['x:7', 'x:pfbid7', 'x:6', 'x:5']],
    ]);
  });

  it('lie in one row of their own in a large thread, as its roots do', () => {
    const rows = lying(large);
    expect(rows).toHaveLength(1 + 2 + 13 + 1);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['x:1001', '', ['x:1001']],
        ['x:1001', 'x:2001', ['x:2001', 'x:3001']],
        ['x:1001', 'x:2002', ['x:2002']],
      ]),
    );
  });

  it.each([said, large])('are told as they were before they were stored', (...posts) => {
    const told = branchesOf(rows(posts)).flatMap(rowsIn);
    expect(told.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(rows(posts));
  });

  it('are counted one by one', async () => {
    const { use } = await holding(said);
    expect((await use(countRows)).posts).toBe(5);
    expect((await freshDatabase().use(countRows)).posts).toBe(0);
  });
});

describe('the threads around a batch', () => {
  const many = Array.from({ length: 40 }, (_, n) => talk(n)).flat();
  const names = (n: number) => [`x:${1000 + n}`, `x:${2000 + n}`, `x:${3000 + n}`];

  it('are found whole by any of their posts, by new answers to them, and by what is between their posts', async () => {
    const { around } = await holding(many);
    expect((await around([sighting('3007', 'me', { parent: '2007' })])).names).toEqual(names(7));
    expect((await around([sighting('9', 'bo', { parent: '3008' })])).names).toEqual(names(8));
    expect((await around(talk(9))).names).toEqual(names(9));
    expect((await around([sighting('1500', 'bo', { parent: '2500' })])).names).toEqual([]);
    expect((await around([])).names).toEqual([]);
  });

  it('are found by what they point to, and by the least of many names', async () => {
    const { around } = await holding([
      ...many,
      sighting('4000', 'ada', { parent: '1999' }),
      sighting('4001', 'bo', { parent: '1999' }),
    ]);
    expect((await around([sighting('1999', 'me')])).names).toEqual(['x:4000', 'x:4001']);
    const link = sighting('8000', 'me', { parent: '3005', replies: { count: 2, shown: ['4001'], by: null } });
    expect((await around([link])).names).toEqual([...names(5), 'x:4000', 'x:4001']);
  });

  it('cost few requests where a page shows what is stored', async () => {
    const { around } = await holding(many);
    expect((await around(talk(9))).requests).toBe(1);
  });
});

describe('posts by their ids', () => {
  it('are found by any of them, each once, whatever lies between', async () => {
    const { called } = await holding([
      ...talk(1),
      ...talk(2),
      sighting('7', 'ada', { ids: ['7', 'pfbid7'] }),
    ]);
    expect(await called('x:pfbid7', 'x:7')).toEqual(['x:7']);
    expect(await called('x:3002', 'x:1001', 'x:none', 'x:3001')).toEqual(['x:3002', 'x:1001', 'x:3001']);
    expect(await called()).toEqual([]);
  });

  it('are not taken for what only points to them', async () => {
    const { called } = await holding([sighting('7', 'ada', { parent: '6' })]);
    expect(await called('x:6')).toEqual([]);
  });
});
