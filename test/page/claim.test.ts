import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/core/sighting.ts';
import { claimable } from '../../src/page/claim.ts';
import type { Reading } from '../../src/sites/reading.ts';
import type { ReadPost } from '../../src/sites/site.ts';
import { me, rules, sighting } from '../core/make.ts';

function reading(posts: Sighting[], more: Partial<Reading> = {}): Reading {
  const read = posts.map((seen): ReadPost => {
    return { element: undefined as never, sighting: seen, mine: false, disagrees: false, withheld: false };
  });
  const health = { state: 'ok' as const, because: [] };
  return {
    driver: 'fake',
    page: 'post',
    account: me,
    health,
    posts: read,
    hidden: [],
    strategies: {},
    ...more,
  };
}

const limited = (reason: string) => ({ health: { state: 'limited' as const, because: [reason] } });
const mine = sighting('1', 'me');
const answer = sighting('2', 'ada', { parent: '1' });
const idsOf = (sightings: Sighting[]) => sightings.map(({ ids }) => ids[0]);

describe('what may be claimed of a reading', () => {
  it('is what concerns the account', () => {
    expect(idsOf(claimable(reading([mine, answer, sighting('3', 'bo')]), rules))).toEqual(['1', '2']);
  });

  it('is nothing where the account is not known', () => {
    expect(claimable(reading([mine, answer], { account: null }), rules)).toEqual([]);
  });

  it.each(['posts without an id', 'posts without an author', 'no post could be read'])(
    'is nothing on a page of which health says “%s”',
    (reason) => {
      expect(claimable(reading([mine, answer], limited(reason)), rules)).toEqual([]);
    },
  );

  it('leaves out a post whose ids disagree, and no other', () => {
    const doubtful = reading([mine, answer, sighting('4', 'bo', { parent: '1' })], limited('ids disagree'));
    const [, , last] = doubtful.posts;
    if (last) last.disagrees = true;
    expect(idsOf(claimable(doubtful, rules))).toEqual(['1', '2']);
  });

  it('leaves out posts without an id', () => {
    const nameless = { ...sighting('', 'ada', { parent: '1' }), ids: [] };
    expect(idsOf(claimable(reading([mine, nameless]), rules))).toEqual(['1']);
  });
});
