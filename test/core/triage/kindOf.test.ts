import { describe, expect, it } from 'vitest';
import { conversations, foldPosts } from '../../../src/core/conversation.ts';
import { kindOf } from '../../../src/core/triage/kindOf.ts';
import { me, rules, sighting } from '../make.ts';

const BAD = 'My order never arrived and nobody answers. Terrible service!';

describe('the kind of a text', () => {
  it.each([
    [BAD, 'complaint'],
    ['Could you please send me the slides?', 'request'],
    ['I love your new workshop, it was fantastic!', 'praise'],
    ['We met on Friday in Bremen.', null],
    ['', null],
  ])('of %j is %j, asked once or again', (text, kind) => {
    expect([kindOf(text), kindOf(text)]).toEqual([kind, kind]);
  });

  it('stands in a view for their last word, and for none of ours', () => {
    const posts = [sighting('1', 'me'), sighting('2', 'ada', { parent: '1', text: BAD })];
    const kinds = (more: ReturnType<typeof sighting>[]) =>
      conversations(foldPosts([], [...posts, ...more]), me, rules, kindOf).map((view) => view.kind);
    expect(kinds([])).toEqual(['complaint']);
    expect(kinds([sighting('3', 'me', { parent: '2', text: BAD, order: 1 })])).toEqual([null]);
  });
});
