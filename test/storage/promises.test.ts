import { describe, expect, it } from 'vitest';
import type { Kept } from '../../src/core/kept.ts';
import type { Promised } from '../../src/core/promise.ts';
import { change } from '../../src/storage/db.ts';
import { deriveAnew } from '../../src/storage/derive.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { me, minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES, report } from './make.ts';

const LONG_AGO = minutesAgo(60 * 24 * 40);
const old = [
  sighting('1', 'ada', { mentions: ['me'], time: LONG_AGO }),
  sighting('2', 'me', { parent: '1', time: LONG_AGO + 1, text: 'I’ll send you the list tomorrow.' }),
];
const answer = sighting('3', 'ada', { parent: '2', time: minutesAgo(5) });

describe('a promise in a conversation that was over before it was first seen', () => {
  it('is offered once somebody goes on with it, as it is where all is seen at once', async () => {
    const [one, other] = [freshDatabase(), freshDatabase()];
    await one.record(batch(old));
    expect((await one.all()).promises).toEqual([]);
    await one.record(batch([answer]));
    await other.record(batch([...old, answer]));
    expect((await one.all()).promises).toMatchObject([{ post: 'x:2', person: 'x ada', state: 'offered' }]);
    expect(await one.all()).toEqual(await other.all());
  });
});

describe('a promise of one account of the user’s, where another has answered further down', () => {
  const shop = { site: 'x' as const, key: 'Shop', ids: [], name: null };
  const text = 'I’ll send you the list tomorrow.';
  const thread = [
    sighting('1', 'ada', { time: minutesAgo(60), to: ['Shop'] }),
    sighting('2', 'Shop', { parent: '1', time: minutesAgo(50), text }),
    sighting('3', 'ada', { parent: '2', time: minutesAgo(40) }),
    sighting('4', 'me', { parent: '3', time: minutesAgo(30), to: ['ada'] }),
  ];

  it.each([
    ['last', [me, shop]],
    ['first', [shop, me]],
  ])('is that of the account that made it, seen %s', async (_when, accounts) => {
    const { record, all } = freshDatabase();
    for (const [nth, account] of accounts.entries())
      await record({ ...batch(thread), account, report: { ...report, seenAt: minutesAgo(9 - nth) } });
    const { promises } = await all();
    expect(promises).toMatchObject([{ post: 'x:2', account: 'Shop', conversation: 'x shop 1 ada' }]);
  });
});

describe('a promise that was noticed under two names of its post, as two', () => {
  const text = 'I’ll send you the list tomorrow.';
  const asked = sighting('1', 'ada', { to: ['Me'] });
  const named = (...ids: string[]) =>
    batch([asked, sighting('2', 'me', { ids, parent: '1', time: minutesAgo(50), text })]);

  /** The user says of each of the two what it is, in this order, and a page shows that they are one. */
  async function joined(...said: [string, Promised['state']][]) {
    const { record, use, all } = freshDatabase();
    for (const id of ['2', '02']) await record(named(id));
    const keep = (row: Promised) =>
      use((db) => change(db, (tx) => keepRows(tx, { store: 'promises', rows: [row] }, RULES)));
    for (const [at, [id, state]] of said.entries())
      for (const row of (await all()).promises as Promised[])
        if (row.id === id) await keep({ ...row, at: NOW + at, state });
    expect((await all()).promises).toHaveLength(2);
    await record(named('2', '02'));
    const once = await all();
    await use((db) => change(db, (tx) => deriveAnew(tx, RULES)));
    expect(await all()).toEqual(once);
    const live = (rows: unknown[] = []) => (rows as Kept[]).filter(({ gone }) => !gone);
    return {
      promises: live(once.promises),
      kept: live(once.journal).filter(({ id }) => id.startsWith('kept ')),
    };
  }

  it('is offered once', async () => {
    expect((await joined()).promises).toMatchObject([{ state: 'offered' }]);
  });

  it.each(['2', '02'])('is what the user has said of it, as %s', async (id) => {
    expect((await joined([`x:${id}`, 'open'])).promises).toMatchObject([{ id: `x:${id}`, state: 'open' }]);
    expect((await joined([`x:${id}`, 'dismissed'])).promises).toMatchObject([{ state: 'dismissed' }]);
  });

  it('is what was said last, and the journal tells once that it was kept', async () => {
    expect((await joined(['x:2', 'dismissed'], ['x:02', 'open'])).promises).toMatchObject([
      { state: 'open' },
    ]);
    const { promises, kept } = await joined(['x:02', 'done'], ['x:2', 'done']);
    expect(promises).toMatchObject([{ id: 'x:2', state: 'done' }]);
    expect(kept).toMatchObject([{ id: 'kept x:2' }]);
  });
});
