import { describe, expect, it } from 'vitest';
import { me, minutesAgo, sighting } from '../core/make.ts';
import { batch, freshDatabase, report } from './make.ts';

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
