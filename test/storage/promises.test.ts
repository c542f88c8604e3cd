import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kept } from '../../src/core/kept.ts';
import type { Promised } from '../../src/core/promise.ts';
import { change } from '../../src/storage/db.ts';
import { deriveAnew } from '../../src/storage/derive.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { me, minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES, report } from './make.ts';

const shop = { site: 'x' as const, key: 'Shop', ids: [], name: null };
const PROMISE = 'I’ll send you the list tomorrow.';
const LONG_AGO = minutesAgo(60 * 24 * 40);
const old = [
  sighting('1', 'ada', { mentions: ['me'], time: LONG_AGO }),
  sighting('2', 'me', { parent: '1', time: LONG_AGO + 1, text: PROMISE }),
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

  it('is offered no more where the user draws that line nearer, unless something was said of it', async () => {
    const nearer = { ...RULES, turns: { ...RULES.turns, historyDays: 3 } };
    const days = (ago: number) => minutesAgo(60 * 24 * ago);
    const told = [
      sighting('1', 'ada', { mentions: ['me'], time: days(6) }),
      sighting('2', 'me', { parent: '1', time: days(5), text: PROMISE }),
    ];
    const states = async (said?: 'open') => {
      const { record, use, all } = freshDatabase();
      const derive = (rules: typeof RULES) => use((db) => change(db, (tx) => deriveAnew(tx, rules)));
      await record(batch(told));
      const stored = async () => (await all()).promises as Promised[];
      const offered = await stored();
      const rows = offered.map((row) => ({ ...row, at: NOW, state: said ?? row.state }));
      await use((db) => change(db, (tx) => keepRows(tx, { store: 'promises', rows }, RULES)));
      await derive(nearer);
      const between = await stored();
      await derive(RULES);
      return [offered, between, await stored()].map((some) => some.map(({ state }) => state));
    };
    expect(await states()).toEqual([['offered'], [], ['offered']]);
    expect(await states('open')).toEqual([['offered'], ['open'], ['open']]);
  });
});

describe('a promise of one account of the user’s, where another has answered further down', () => {
  const thread = [
    sighting('1', 'ada', { time: minutesAgo(60), to: ['Shop'] }),
    sighting('2', 'Shop', { parent: '1', time: minutesAgo(50), text: PROMISE }),
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

describe('whatever pages tell, in whatever batches, as whichever account', () => {
  it('what is offered is what would be offered if all were worked out anew', async () => {
    const texts = [PROMISE, 'We will fix it by Friday.', 'Glad that it works.'];
    const ids = [['1'], ['2'], ['02'], ['2', '02'], ['3'], ['4'], ['04', '4']];
    const one = fc
      .record({
        ids: fc.constantFrom(...ids),
        author: fc.constantFrom('me', 'Shop', 'ada').map((key) => ({ key, name: key })),
        parent: fc.constantFrom(null, '?', '1', '2', '02', '3', '4'),
        to: fc.constantFrom<(string[] | undefined)[]>(undefined, ['ada'], ['me'], ['Shop']),
        text: fc.constantFrom(...texts),
        time: fc.constantFrom(minutesAgo(60), minutesAgo(50), LONG_AGO),
        seenAt: fc.constantFrom(NOW, NOW + 1),
      })
      .map((fields) => sighting('0', 'x', fields));
    const pages = fc.record({ account: fc.constantFrom(me, shop), posts: fc.array(one, { maxLength: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(pages, { minLength: 1, maxLength: 5 }), async (told) => {
        const { record, use, all } = freshDatabase();
        for (const [n, { account, posts }] of told.entries())
          await record(
            { ...batch(posts), account, report: { ...report, seenAt: NOW + n } },
            RULES,
            n % 2 ? 0 : undefined,
          );
        const { promises } = await all();
        await use((db) => change(db, (tx) => deriveAnew(tx, RULES)));
        expect((await all()).promises).toEqual(promises);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a promise that was noticed under two names of its post, as two', () => {
  const asked = sighting('1', 'ada', { to: ['Me'] });
  const named = (...ids: string[]) =>
    batch([asked, sighting('2', 'me', { ids, parent: '1', time: minutesAgo(50), text: PROMISE })]);

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
