import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/core/post.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { change, read } from '../../src/storage/db.ts';
import { forget } from '../../src/storage/forget.ts';
import { joinKept } from '../../src/storage/kept.ts';
import { allPosts } from '../../src/storage/posts.ts';
import { branchesOf, type PostRow } from '../../src/storage/rows.ts';
import type { Rules } from '../../src/storage/rules.ts';
import type { ViewRow } from '../../src/storage/schema.ts';
import { KEPT } from '../core/kept.ts';
import { minutesAgo, NOW, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

const BRANDED: Rules = { ...RULES, turns: { ...RULES.turns, brandNames: ['Acme'] } };
const mine = sighting('1', 'me', { time: minutesAgo(90), text: 'We ship on Friday.' });
const theirs = sighting('2', 'ada', { parent: '1', text: 'How much is it?' });

function computer(name?: string) {
  const database = freshDatabase(name);
  const { use } = database;
  return {
    ...database,
    see: (sightings: Sighting[]) => database.record(batch(sightings), BRANDED),
    forget: (before = NOW + 1) => use((db) => forget(db, before, BRANDED)),
    texts: async () => {
      const rows = await use((db) => read(db, allPosts));
      return rows.map(({ post }: { post: Post }) => post.text?.value.words);
    },
    /** All views, the forgotten words apart. */
    views: async () =>
      ((await database.all()).views as ViewRow[]).map(({ view: { last, ...view } }) => ({
        ...view,
        last: { ...last, text: last.mine ? last.text : '' },
      })),
  };
}

describe('forgetting', () => {
  it('takes the words of others, and nothing else', async () => {
    const { see, forget, texts, all } = computer();
    await see([mine, theirs]);
    expect(await forget(NOW)).toBe(false);
    const [own, told] = (await all()).posts ?? [];
    expect(await forget()).toBe(true);
    expect(await texts()).toEqual(['We ship on Friday.', '']);
    const { posts = [], views } = await all();
    expect(posts[0]).toEqual(own);
    const { text: _, ...rest } = (posts[1] as { post: Post }).post;
    expect(told).toMatchObject({ post: rest });
    expect(JSON.stringify([posts, views])).not.toContain('How much');
    expect(await forget()).toBe(false);
  });

  it('ends when a page shows the post again, and begins anew when that is old', async () => {
    const { see, forget, texts } = computer();
    await see([mine, theirs]);
    await forget();
    await see([mine, theirs]);
    expect(await texts()).toEqual(['We ship on Friday.', 'How much is it?']);
    await forget();
    await see([mine, { ...theirs, seenAt: NOW + 10 }]);
    expect(await forget()).toBe(false);
    expect(await forget(NOW + 11)).toBe(true);
    expect(await texts()).toEqual(['We ship on Friday.', '']);
  });

  it('leaves alone what may be the own words of somebody who is not known yet', async () => {
    const { use, record, texts } = computer();
    await record(batch([mine, theirs]), BRANDED);
    await use((db) => change(db, (tx) => tx.objectStore('accounts').clear()));
    expect(await use((db) => forget(db, NOW + 1, BRANDED))).toBe(false);
    expect(await texts()).toEqual(['We ship on Friday.', 'How much is it?']);
  });

  it('takes the words of replies, keeps what shows a near-copy, and no older copy brings them back', async () => {
    const { use, forget, all } = computer();
    const join = () => use((db) => change(db, (tx) => joinKept(tx, 'replies', KEPT.replies)));
    await join();
    expect(await forget(NOW)).toBe(false);
    expect(await forget()).toBe(true);
    await join();
    expect((await all()).replies).toEqual([{ ...KEPT.replies, at: NOW + 1, to: '', reply: '' }]);
  });

  it('changes no turn, no reason and no list, whatever was said', async () => {
    const id = fc.constantFrom('1', '2', '3', '44', '55');
    const text = fc.constantFrom(
      '',
      'Thanks!',
      'perfect',
      '👍',
      'How much?',
      'acme never answers me',
      'I ask you',
      'buy now',
    );
    const one = fc
      .record({
        ids: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
        author: fc.constantFrom('me', 'ada', 'bo').map((key) => ({ key, name: key })),
        parent: fc.constantFrom(null, '1', '2', '44'),
        mentions: fc.constantFrom<string[][]>([], ['me']),
        media: fc.constantFrom(undefined, 'sticker' as const),
        time: fc.constantFrom(undefined, NOW - 3, NOW - 2, NOW - 1),
        text,
      })
      .map((fields) => sighting('0', 'x', fields));
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (sightings) => {
        const { see, forget, views, all } = computer();
        await see(sightings);
        const before = await views();
        await forget();
        expect(await views()).toEqual(before);
        // The same, worked out anew from what is left.
        const { posts } = await all();
        const other = computer();
        await other.see([{ ...mine, ids: ['999'] }]);
        await other.use((db) =>
          change(db, async (tx) => {
            for (const branch of branchesOf(posts as PostRow[])) await tx.objectStore('posts').put(branch);
          }),
        );
        await other.record(batch([]), { ...BRANDED, turns: { ...BRANDED.turns, historyDays: 13 } });
        expect((await other.views()).filter((view) => !view.posts.includes('999'))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
