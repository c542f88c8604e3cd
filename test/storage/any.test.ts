import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationsAndMore } from '../../src/core/conversation.ts';
import type { Deed, Entry } from '../../src/core/journal.ts';
import { personOfConversation } from '../../src/core/person.ts';
import { unappraised } from '../../src/core/priority.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { kindOf } from '../../src/core/triage/kindOf.ts';
import { change, read } from '../../src/storage/db.ts';
import { deriveAnew } from '../../src/storage/derive.ts';
import { keepRows } from '../../src/storage/keeping.ts';
import { linesIn } from '../../src/storage/lines.ts';
import { catchUpQueue } from '../../src/storage/queue.ts';
import { branchesOf, type PostRow, rowsOf } from '../../src/storage/rows.ts';
import type { BranchRow, ViewRow } from '../../src/storage/schema.ts';
import { me, NOW, rules, sighting } from '../core/make.ts';
import { batch, crowd, freshDatabase, RULES } from './make.ts';

const id = fc.constantFrom('1', '2', '3', '44', '55', 'pfbidA', 'pfbidB');
const anySighting: fc.Arbitrary<Sighting> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    author: fc.constantFrom('me', 'ada', 'bo').map((key) => ({ key, name: key })),
    parent: fc.constantFrom(null, '?', '1', '2', '44', 'pfbidA', 'pfbidB', 'never seen'),
    mentions: fc.constantFrom<string[][]>([], ['me'], ['ada']),
    kind: fc.constantFrom<('reply' | 'comment')[]>('reply', 'comment'),
    time: fc.constantFrom(undefined, NOW - 3, NOW - 2, NOW - 1),
    replies: fc.option(
      fc.record({
        count: fc.option(fc.nat(3)),
        shown: fc.array(id, { maxLength: 3 }),
        by: fc.constant(null),
      }),
      { nil: undefined },
    ),
    order: fc.nat(3),
    seenAt: fc.constantFrom(NOW, NOW + 1, NOW + 2),
  })
  .map((fields) => sighting('0', 'x', fields));

/** Comments, and answers to them, below a post of the account's, as large threads are. */
const below = anySighting.map((one): Sighting => {
  const [name = ''] = one.ids;
  if (name === '1') return { ...one, author: { key: 'me', name: 'me' }, parent: null };
  return { ...one, parent: one.order > 1 && one.parent !== null ? one.parent : '1' };
});

/** The account's business whatever else is known: its own posts and those that name it. */
const asOwnBusiness = (one: Sighting): Sighting => ({ ...one, mentions: ['me'] });

/** Below the first post there may be as many others as make a thread a large one, or nearly, or just not. */
const batchesOf = (one: fc.Arbitrary<Sighting>) =>
  fc
    .tuple(
      fc.array(fc.array(one, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(0, 0, 8, 10, 11, 12, 13),
      fc.nat(6),
    )
    .map(([batches, others, at]) => (others > 0 ? batches.toSpliced(at, 0, crowd(others)) : batches));

async function stored(batches: Sighting[][]) {
  const { record, all } = freshDatabase();
  for (const sightings of batches) await record(batch(sightings));
  return all();
}

describe('whatever pages tell, in whatever batches', () => {
  it('the views are those of all stored posts together', async () => {
    await fc.assert(
      fc.asyncProperty(batchesOf(anySighting), async (batches) => {
        const { posts, views } = await stored(batches);
        const whole = conversationsAndMore(
          (posts as PostRow[]).map((row) => row.post),
          me,
          rules,
          kindOf,
        );
        const byId = new Map(whole.map((view) => [view.id, view]));
        const rows = views as ViewRow[];
        expect(new Map(rows.map(({ view }) => [view.id, unappraised(view)]))).toEqual(byId);
        for (const { person, view } of rows) {
          expect(JSON.stringify(unappraised(view))).toBe(JSON.stringify(byId.get(view.id)));
          expect(person).toBe(personOfConversation(view.id));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('to fold only the branches that a batch can change gives the same as to fold whole threads', async () => {
    await fc.assert(
      fc.asyncProperty(batchesOf(fc.oneof(anySighting, below)), async (batches) => {
        const [whole, part] = [freshDatabase(), freshDatabase()];
        for (const sightings of batches) {
          await whole.record(batch(sightings), RULES, Number.POSITIVE_INFINITY);
          await part.record(batch(sightings), RULES, 0);
        }
        expect(await part.all()).toEqual(await whole.all());
      }),
      { numRuns: 300 },
    );
  });

  it('as many are counted in every part of the queue as stand there', async () => {
    await fc.assert(
      fc.asyncProperty(batchesOf(anySighting), fc.nat(3), async (batches, days) => {
        const { record, use, all } = freshDatabase();
        for (const sightings of batches) await record(batch(sightings));
        await use((db) => change(db, (tx) => catchUpQueue(tx, RULES.queue, NOW + days * 86_400_000)));
        const { views, meta } = await all();
        const counted: Record<string, number> = {};
        for (const [list, group] of (views as ViewRow[]).flatMap((row) => row.queue))
          counted[`${list} ${group}`] = (counted[`${list} ${group}`] ?? 0) + 1;
        expect(meta).toContainEqual({ name: 'counts', value: counted });
      }),
      { numRuns: 60 },
    );
  });

  it('every id belongs to one post, and every row lies under its first id, in its thread and its branch', async () => {
    await fc.assert(
      fc.asyncProperty(batchesOf(anySighting), async (batches) => {
        const { record, use, all } = freshDatabase();
        for (const sightings of batches) await record(batch(sightings));
        const rows = (await all()).posts as PostRow[];
        const ids = rows.flatMap((row) => row.ids);
        expect(ids).toHaveLength(new Set(ids).size);
        expect(rows.map((row) => row.name)).toEqual(rows.map((row) => row.ids[0]));
        expect(rows).toEqual(rowsOf(rows.map((row) => row.post)));
        const named = ({ thread, top }: BranchRow) => `${thread} ${top}`;
        const lies = await use((db) => read(db, (tx) => tx.objectStore('posts').getAll()));
        expect(new Map(lies.map((branch) => [named(branch), branch]))).toEqual(
          new Map(branchesOf(rows).map((branch) => [named(branch), branch])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the journal lies as it would if all of it were worked out anew, whatever the user took back', async () => {
    const taken = fc.array(fc.tuple(fc.constantFrom('asked', 'started', 'replied'), id), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(batchesOf(fc.oneof(anySighting, below)), taken, async (batches, gone) => {
        const { record, use } = freshDatabase();
        const rows = gone.map(([deed, post]): Entry => {
          const name = `x:${post}`;
          return { id: `${deed} ${name}`, at: NOW, time: NOW, deed: deed as Deed, post: name, gone: true };
        });
        for (const [n, sightings] of batches.entries()) {
          await record(batch(sightings), RULES, n % 2 ? 0 : undefined);
          const row = rows[n];
          if (row)
            await use((db) => change(db, (tx) => keepRows(tx, { store: 'journal', rows: [row] }, RULES)));
        }
        await record(batch([]));
        const lies = () => use((db) => read(db, (tx) => tx.objectStore('journal').getAll()));
        const before = await lies();
        await use((db) => change(db, (tx) => deriveAnew(tx, RULES)));
        expect(await lies()).toEqual(before);
        const ids = before.flatMap(linesIn).map((line) => line.id);
        expect(ids).toHaveLength(new Set(ids).size);
      }),
      { numRuns: 200 },
    );
  });

  it('any split, order and repetition of batches stores the same', async () => {
    const shuffled = batchesOf(anySighting).chain((told) => {
      const batches = told.map((sightings) => sightings.map(asOwnBusiness));
      return fc.tuple(
        fc.constant(batches),
        fc.shuffledSubarray([...batches, ...batches], { minLength: 2 * batches.length }),
      );
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ([batches, others]) => {
        const once = await stored([batches.flat()]);
        expect(await stored(batches)).toEqual(once);
        expect(await stored(others)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
