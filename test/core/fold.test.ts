import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPosts } from '../../src/core/fold.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { minutesAgo, NOW, sighting } from './make.ts';

const id = fc.constantFrom('1', '2', '3', '44', 'pfbidA', 'pfbidB');
const who = fc.record({ key: fc.constantFrom('ada', 'bo', null), name: fc.constantFrom('Ada', 'Bo', null) });
const anySighting: fc.Arbitrary<Sighting> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    author: who,
    kind: fc.constantFrom('post', 'reply', 'comment', 'notice'),
    parent: fc.constantFrom<(string | null)[]>(null, '?', '1', '2', 'pfbidA'),
    time: fc.option(fc.constantFrom(1, 2, 3), { nil: undefined }),
    about: fc.option(fc.constantFrom(10, 20), { nil: undefined }),
    text: fc.option(fc.constantFrom('', 'short', 'longer words'), { nil: undefined }),
    truncated: fc.boolean(),
    replies: fc.option(
      fc.record({
        count: fc.option(fc.nat(3)),
        shown: fc.array(id, { maxLength: 3 }),
        by: fc.option(who),
      }),
      { nil: undefined },
    ),
    order: fc.nat(5),
    seenAt: fc.constantFrom(NOW, NOW + 1, NOW + 2),
  })
  .map((fields) => ({ ...sighting('0', 'x'), ...fields }) as Sighting);
const some = fc.array(anySighting, { maxLength: 12 });

describe('folding sightings', () => {
  it('gives the same posts in any order', () => {
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(foldPosts([], shuffled)).toEqual(foldPosts([], all));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same posts after any repetition', () => {
    fc.assert(
      fc.property(some, (all) => {
        const once = foldPosts([], all);
        expect(foldPosts(once, all)).toEqual(once);
        expect(foldPosts(once, [...all, ...all].reverse())).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same posts for any split into batches', () => {
    fc.assert(
      fc.property(some, fc.nat(12), fc.nat(12), (all, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const batches = [all.slice(first, second), all.slice(0, first), all.slice(second)];
        const folded = batches.reduce((posts, batch) => foldPosts(posts, batch), foldPosts([], []));
        expect(folded).toEqual(foldPosts([], all));
      }),
      { numRuns: 300 },
    );
  });

  it('never lets an older sighting undo a newer one', () => {
    const newer = sighting('1', 'ada', { text: 'second wording', seenAt: NOW });
    const older = sighting('1', 'ada', { text: 'first wording', seenAt: minutesAgo(9) });
    const [post] = foldPosts(foldPosts([], [newer]), [older]);
    expect(post?.text?.value.words).toBe('second wording');
    expect(post?.first).toBe(minutesAgo(9));
  });

  it('completes partial sightings from each other', () => {
    const notice = sighting('1', 'ada', { parent: '?', truncated: true, text: 'Could you te', seenAt: NOW });
    const page = sighting('1', 'ada', { parent: '7', text: 'Could you tell me the price?', seenAt: NOW - 5 });
    const [post] = foldPosts([], [notice, page]);
    expect(post?.parent.value).toBe('7');
    expect(post?.text?.value).toEqual({ words: 'Could you tell me the price?', truncated: false });
  });

  it('makes one post of two once a sighting knows both ids', () => {
    const known = foldPosts([], [sighting('pfbidX', 'ada'), sighting('77', 'ada')]);
    expect(known).toHaveLength(2);
    const folded = foldPosts(known, [sighting('77', 'ada', { ids: ['pfbidX', '77'] })]);
    expect(folded.map((post) => post.ids)).toEqual([['77', 'pfbidX']]);
  });

  it('keeps posts of different sites apart even where their ids are equal', () => {
    const posts = foldPosts([], [sighting('5', 'ada'), sighting('5', 'bo', { site: 'linkedin' })]);
    expect(posts).toHaveLength(2);
  });
});
