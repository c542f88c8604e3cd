import { describe, expect, it } from 'vitest';
import type { Parent } from '../../src/core/sighting.ts';
import { circular, withoutLinksTo } from '../../src/sites/doubt.ts';

const post = (id: string, parent: Parent, more: string[] = []) => ({ ids: [id, ...more], parent });
const found = (...posts: ReturnType<typeof post>[]) => [...circular(posts)].sort();

describe('posts that answer each other in a circle', () => {
  it('are found by all their names, those that lead into the circle are not', () => {
    const posts = [post('a', 'b', ['a2']), post('b', 'c'), post('c', 'a2'), post('d', 'a'), post('e', 'd')];
    expect(found(...posts)).toEqual(['a', 'a2', 'b', 'c']);
    expect(found(...posts.toReversed())).toEqual(['a', 'a2', 'b', 'c']);
  });

  it('may be one post alone', () => expect(found(post('a', 'a2', ['a2']))).toEqual(['a', 'a2']));

  it('are none in a tree, a chain of 10,000, or under parents that are not there', () => {
    expect(found(post('a', null), post('b', 'a'), post('c', 'a'), post('d', '?'), post('e', 'gone'))).toEqual(
      [],
    );
    const chain = Array.from({ length: 10_000 }, (_, n) => post(String(n), n === 0 ? null : String(n - 1)));
    expect(found(...chain.toReversed())).toEqual([]);
  });
});

describe('a post without its links to doubtful ones', () => {
  const replies = { count: 2, shown: ['x', 'y'], by: null };

  it('answers nobody knows whom, and shows only the replies that are sure', () => {
    const cut = withoutLinksTo({ ...post('a', 'x'), replies }, new Set(['x']));
    expect(cut).toEqual({ ...post('a', '?'), replies: { ...replies, shown: ['y'] } });
  });

  it('is the same where it has none', () => {
    const same = { ...post('a', 'b'), replies };
    expect(withoutLinksTo(same, new Set(['z', 'a']))).toEqual(same);
    expect(withoutLinksTo(post('a', null), new Set(['x']))).toEqual(post('a', null));
  });
});
