import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPosts } from '../../src/core/fold.ts';
import { forgotten } from '../../src/core/gist.ts';
import type { Post } from '../../src/core/post.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { kindOf } from '../../src/core/triage/kindOf.ts';
import { pack, unpack } from '../../src/storage/packed.ts';
import { NOW, rules, sighting } from '../core/make.ts';

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const word = fc.oneof(fc.constantFrom('', 'ada', '9@', '__proto__'), fc.string({ unit: 'grapheme' }));
const name = fc.option(word);
const who = fc.record({ key: name, name });

/** Everything that a page may tell of a post. */
const anySighting: fc.Arbitrary<Sighting> = fc
  .record(
    {
      ids: fc.uniqueArray(fc.constantFrom('1', '2', '33', '$&', 'pfbidA'), { minLength: 1, maxLength: 2 }),
      author: who,
      parent: fc.constantFrom(null, '?', '1', 'never seen'),
      kind: fc.constantFrom<Sighting['kind'][]>('post', 'reply', 'comment', 'repost', 'notice'),
      promoted: fc.boolean(),
      time: maybe(fc.nat()),
      about: maybe(fc.nat()),
      text: maybe(word),
      truncated: fc.boolean(),
      to: maybe(fc.array(word, { maxLength: 2 })),
      mentions: maybe(fc.array(word, { maxLength: 2 })),
      quotes: maybe(fc.option(fc.record({ id: name, author: who }))),
      undone: maybe(fc.boolean()),
      replies: maybe(
        fc.record({
          count: fc.option(fc.nat()),
          shown: fc.array(word, { maxLength: 3 }),
          by: fc.option(who),
        }),
      ),
      url: maybe(fc.oneof(word, fc.constantFrom('https://x.com/ada1/status/1', 'https://x.com/$&', 'a\tb'))),
      order: fc.nat(3),
      seenAt: fc.constantFrom(NOW, NOW + 1, NOW + 2),
    },
    { requiredKeys: [] },
  )
  .map((fields) => sighting('1', 'ada', fields));

/** The words of some of them were forgotten since. */
const anyPosts = fc
  .tuple(fc.array(anySighting, { maxLength: 8 }), fc.nat(8))
  .map(([told, old]) =>
    foldPosts([], told).map((post, at) => (at < old ? forgotten(post, rules, kindOf) : post)),
  );

describe('packed posts', () => {
  it('are the same when they are unpacked, down to the order of their fields', () => {
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const again = unpack(pack(posts));
        expect(again).toEqual(posts);
        expect(JSON.stringify(again)).toBe(JSON.stringify(posts));
      }),
      { numRuns: 1_000 },
    );
  });

  it('take a third of the room at the most', () => {
    const told = Array.from({ length: 10 }, (_, n) => sighting(`100${n}`, n % 2 ? 'ada' : 'me'));
    const posts: Post[] = foldPosts([], told);
    expect(3 * pack(posts).length).toBeLessThan(JSON.stringify(posts).length);
  });
});
