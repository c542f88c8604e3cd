import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/core/sighting.ts';
import { accountOn, accountsOn, meetAccount } from '../../src/storage/accounts.ts';
import { change, read } from '../../src/storage/db.ts';
import { freshDatabase, RULES } from './make.ts';

const account = (key: string, ids: string[] = [], name: string | null = null): Account => ({
  site: 'facebook',
  key,
  ids,
  name,
});

/** Notes accounts at moments 1, 2, 3 …, or at those given. */
async function noted(...seen: (Account | [Account, number])[]) {
  const { use, all } = freshDatabase();
  const known = (rules = RULES) => use((db) => read(db, (tx) => accountsOn(tx, 'facebook', rules)));
  const news: boolean[] = [];
  for (const [n, one] of seen.entries()) {
    const [shown, at] = Array.isArray(one) ? one : [one, n + 1];
    const met = await use((db) => change(db, (tx) => meetAccount(tx, 'facebook', shown, at, RULES)));
    expect(met.accounts).toEqual(await known());
    news.push(met.isNew);
  }
  const standing = (shown: Account | null, rules = RULES) =>
    use((db) => read(db, (tx) => accountOn(tx, 'facebook', shown, rules)));
  return { news, known, standing, all };
}

describe('accounts that pages show', () => {
  it('are one where they share a name, under the name that people read', async () => {
    const { known, news } = await noted(
      account('100017', [], 'Jo Ruiz'),
      account('jo.ruiz', ['100017']),
      account('100017'),
    );
    expect(await known()).toEqual([account('jo.ruiz', ['100017'], 'Jo Ruiz')]);
    expect(news).toEqual([true, true, false]);
  });

  it('are no news each time that a page spells them otherwise', async () => {
    const { known, news } = await noted(account('Jo'), account('jo'), account('Jo'), account('jo'));
    expect(news.slice(2)).toEqual([false, false]);
    expect(await known()).toHaveLength(1);
  });

  it('go by their newest name', async () => {
    const { known } = await noted(account('jo.shop', ['100017']), account('jo.ruiz', ['100017']));
    expect(await known()).toEqual([account('jo.ruiz', ['100017', 'jo.shop'])]);
  });

  it('are listed with the one seen last first, and told apart by what a page shows', async () => {
    const { known, standing } = await noted(account('jo'), account('jo.shop'));
    expect((await known()).map(({ key }) => key)).toEqual(['jo.shop', 'jo']);
    expect((await standing(null))?.key).toBe('jo.shop');
    expect((await standing(account('JO')))?.key).toBe('jo');
    expect(await standing(account('somebody'))).toBeUndefined();
  });

  it('give way to what the user has set, which keeps the ids that pages showed', async () => {
    const { known, standing } = await noted(account('jo', ['100017']), account('jo.shop'));
    const rules = { ...RULES, accounts: { facebook: account('Jo', [], 'Jo Ruiz') } };
    expect(await known(rules)).toEqual([account('Jo', ['100017'], 'Jo Ruiz')]);
    expect((await standing(account('jo.shop'), rules))?.key).toBe('Jo');
  });

  it('make the same records in any order, any number of times', async () => {
    const key = fc.constantFrom('jo', 'Jo', 'jo.shop', '17', '18');
    const one = fc.tuple(
      fc
        .tuple(key, fc.array(key, { maxLength: 2 }), fc.constantFrom('Jo', 'Shop', null))
        .map((parts) => account(...parts)),
      fc.nat(3),
    );
    const some = fc.array(one, { maxLength: 6 });
    const orders = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length })),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([all, others]) => {
        expect(await (await noted(...others)).all()).toEqual(await (await noted(...all)).all());
      }),
      { numRuns: 60 },
    );
  });
});
