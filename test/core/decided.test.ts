import { describe, expect, it } from 'vitest';
import { conversations, foldPosts } from '../../src/core/conversation.ts';
import { decidedIn } from '../../src/core/decided.ts';
import type { Decision } from '../../src/core/decision.ts';
import { oursOf } from '../../src/core/party.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { kindOf } from '../../src/core/triage/kindOf.ts';
import { KEPT } from './kept.ts';
import { me, rules, sighting } from './make.ts';

const mine = sighting('1', 'me');
const theirs = sighting('2', 'ada', { parent: '1', order: 1, text: 'We met in Bremen.' });
const then = (text: string, more: Partial<Sighting> = {}) =>
  sighting('3', 'ada', { parent: '2', order: 2, text, ...more });
const complaint = 'My order never arrived and nobody answers. Terrible service!';

const made = (more: Partial<Decision> = {}): Decision => {
  const { reason: _, until: __, untilReply: ___, ...bare } = KEPT.decisions;
  return { ...bare, choice: 'reply', ...more };
};
const standing = (decisions: Decision[], ...more: Sighting[]) => {
  const views = conversations(foldPosts([], [mine, theirs, ...more]), me, rules, kindOf);
  const view = views.find(({ with: [who] }) => who?.key === 'ada');
  return view ? decidedIn(view, decisions, oursOf(me)) : undefined;
};

describe('a decision', () => {
  it.each(['reply', 'later', 'pass', 'none'] as const)(
    'to %s stands while nothing more is said',
    (choice) => {
      const decision = made({ choice });
      expect(standing([decision])).toEqual(decision);
    },
  );

  it.each(['reply', 'later', 'pass'] as const)('to %s ends when they say anything more', (choice) => {
    expect(standing([made({ choice })], then('Lovely weather.'))).toBeNull();
  });

  it('of no action ends with a new complaint or question, not with anything else', () => {
    const none = made({ choice: 'none' });
    expect(standing([none], then('Lovely weather.'))).toEqual(none);
    expect(standing([none], then('Where do I find it?'))).toBeNull();
    expect(standing([none], then(complaint))).toBeNull();
    const after = sighting('4', 'ada', { parent: '3', order: 3, text: 'Lovely weather.' });
    expect(standing([none], then(complaint), after)).toBeNull();
  });

  it('of no action about a complaint stands while they add what is none', () => {
    const none = made({ choice: 'none', post: 'x:3' });
    const after = sighting('4', 'ada', { parent: '3', order: 3, text: 'Lovely weather.' });
    expect(standing([none], then(complaint), after)).toEqual(none);
  });

  it('ends when the account speaks', () => {
    const answer = sighting('3', 'me', { parent: '2', order: 2 });
    const again = sighting('4', 'ada', { parent: '3', order: 3, text: 'Lovely weather.' });
    expect(standing([made({ choice: 'none' })], answer, again)).toBeNull();
  });

  it('stands under every id of its post', () => {
    expect(standing([made({ post: 'x:pfbidB' })], { ...theirs, ids: ['2', 'pfbidB'] })).not.toBeNull();
  });

  it('gives way to a newer one, and comes back when that is taken back', () => {
    const [first, second] = [made(), made({ id: 'd2', at: KEPT.decisions.at + 1, choice: 'none' })];
    expect(standing([second, first])).toEqual(second);
    expect(standing([first, { ...second, gone: true }])).toEqual(first);
  });

  it('concerns one account and one person', () => {
    expect(standing([made({ account: '42' })])).not.toBeNull();
    expect(standing([made({ account: 'other' })])).toBeNull();
    expect(standing([made({ conversation: 'x me 2 bo' })])).toBeNull();
    expect(standing([made({ post: 'facebook:2' })])).toBeNull();
  });
});
