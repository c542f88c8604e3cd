import { describe, expect, it } from 'vitest';
import { conversations, foldPosts } from '../../src/core/conversation.ts';
import { kindOf } from '../../src/core/triage/kindOf.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { packView, unpackView } from '../../src/storage/packedView.ts';
import { me, minutesAgo, NOW, rules, sighting } from '../core/make.ts';

const told = Array.from({ length: 10 }, (_, at) =>
  sighting(`${at}`, at % 2 ? 'ada' : 'me', {
    parent: at === 0 ? null : `${at - 1}`,
    time: minutesAgo(60 - at),
    text: 'How much is it?',
  }),
);
const [view] = conversations(foldPosts([], told), me, rules, kindOf);

/** With everything that the worker adds. */
const judged = {
  ...(view as ConversationView),
  opening: { why: 'stuck', from: 0, until: NOW },
  owed: { why: 'promise', words: 'I will send it', due: null },
  priority: 'promise',
  score: 12.5,
  lateAt: NOW,
  owedScore: 3,
} as ConversationView;

describe('a packed view', () => {
  it.each([view as ConversationView, judged])(
    'is the same when it is unpacked, down to the order of its fields',
    (one) => {
      expect(one).toMatchObject({ calls: expect.any(Array), tries: expect.any(Array) });
      const again = unpackView(one.id, packView(one));
      expect(again).toEqual(one);
      expect(JSON.stringify(again)).toBe(JSON.stringify(one));
    },
  );

  it('takes three fifths of the room at the most', () => {
    expect(packView(judged).length).toBeLessThan(0.6 * JSON.stringify(judged).length);
  });
});
