import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_STORES } from '../../src/core/keptRows.ts';
import type { Phrase } from '../../src/core/library.ts';
import { change, read } from '../../src/storage/db.ts';
import { allKept, getKept, putKept } from '../../src/storage/kept.ts';
import { KEPT } from '../core/kept.ts';
import { freshDatabase } from './make.ts';

function phrases() {
  const { use, all } = freshDatabase();
  return {
    put: (...rows: Phrase[]) => use((db) => change(db, (tx) => putKept(tx, 'phrases', rows))),
    get: (id: string) => use((db) => read(db, (tx) => getKept(tx, 'phrases', id))),
    living: () => use((db) => read(db, (tx) => allKept(tx, 'phrases'))),
    stored: async () => (await all()).phrases,
  };
}

const phrase = (at: number, text: string, more: Partial<Phrase> = {}): Phrase => ({
  id: 'f1',
  at,
  code: 'hi',
  text,
  ...more,
});

describe('a kept row', () => {
  it.each(KEPT_STORES)('of %s is there again as it was', async (store) => {
    const { use } = freshDatabase();
    const put = () => use((db) => change(db, (tx) => putKept(tx, store, [KEPT[store]])));
    expect([await put(), await put()]).toEqual([true, false]);
    expect(await use((db) => read(db, (tx) => allKept(tx, store)))).toEqual([KEPT[store]]);
  });

  it('gives way to a newer one, never to an older one', async () => {
    const { put, get } = phrases();
    await put(phrase(2, 'second'));
    expect(await put(phrase(1, 'first'))).toBe(false);
    expect(await get('f1')).toMatchObject({ text: 'second' });
    expect(await put(phrase(3, 'third'))).toBe(true);
    expect(await get('f1')).toMatchObject({ text: 'third' });
  });

  it('that was taken back stays so when an older copy comes, until it is made again', async () => {
    const { put, get, living } = phrases();
    await put(phrase(1, 'first'));
    expect(await put(phrase(2, 'first', { gone: true }))).toBe(true);
    await put(phrase(1, 'first'));
    expect([await get('f1'), await living()]).toEqual([undefined, []]);
    await put(phrase(3, 'first'));
    expect(await living()).toEqual([phrase(3, 'first')]);
  });

  it('ends the same in every order, split and repetition', async () => {
    const row = fc.record({
      id: fc.constantFrom('f1', 'f2'),
      at: fc.nat(3),
      code: fc.constantFrom('a', 'b'),
      text: fc.constant('words'),
      gone: fc.constantFrom(undefined, true as const),
    });
    const versions = fc
      .array(row, { maxLength: 8 })
      .map((rows): Phrase[] => rows.map(({ gone, ...rest }) => (gone ? { ...rest, gone } : rest)));
    const orders = versions.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows], { minLength: 2 * rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(orders, async ([rows, others]) => {
        const [atOnce, oneByOne] = [phrases(), phrases()];
        await atOnce.put(...rows);
        for (const other of others) await oneByOne.put(other);
        expect(await oneByOne.stored()).toEqual(await atOnce.stored());
      }),
      { numRuns: 60 },
    );
  });
});
