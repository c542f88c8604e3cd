import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerned, concerning } from '../../src/core/concerning.ts';
import { foldPosts } from '../../src/core/conversation.ts';
import { near } from '../../src/core/near.ts';
import { oursOf } from '../../src/core/party.ts';
import { me, rules, sighting } from './make.ts';

const id = fc.constantFrom('1', '2', '3', '4', '5', '66', 'pfbidA');
const key = fc.constantFrom('me', 'ada', 'bo', 'cy', null);
const anySighting = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 0, maxLength: 2 }),
    author: fc.record({ key, name: fc.constantFrom('Ada', null) }),
    kind: fc.constantFrom<('post' | 'reply' | 'comment')[]>('post', 'reply', 'comment'),
    parent: fc.oneof(id, fc.constantFrom(null, '?')),
    to: fc.array(fc.constantFrom('me', 'ada', 'bo'), { maxLength: 1 }),
    mentions: fc.array(fc.constantFrom('me', 'ada', 'bo'), { maxLength: 1 }),
    text: fc.constantFrom('Does it work?', 'Acme is down', ''),
    promoted: fc.boolean(),
    order: fc.nat(9),
  })
  .map((fields) => sighting('0', 'x', fields));

describe('what is near us', () => {
  it('holds every conversation that the whole page holds', () => {
    const branded = { ...rules, brandNames: ['acme'] };
    fc.assert(
      fc.property(fc.array(anySighting, { maxLength: 14 }), (page) => {
        const whole = concerned(foldPosts([], page), me, branded);
        const expected = page.filter((s) => !s.promoted && s.ids.some((name) => whole.has(name)));
        expect(concerning(page, me, branded)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out threads in which nobody speaks of us', () => {
    const page = [
      sighting('1', 'ada'),
      sighting('2', 'bo', { parent: '1' }),
      sighting('3', 'cy', { parent: '9' }),
      sighting('4', 'me', { parent: '9' }),
    ];
    expect(near(page, oursOf(me), []).map((s) => s.ids[0])).toEqual(['3', '4']);
  });
});
