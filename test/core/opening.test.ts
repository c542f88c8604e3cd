import { describe, expect, it } from 'vitest';
import { concerning } from '../../src/core/concerning.ts';
import { conversations, conversationsAndMore, foldPosts } from '../../src/core/conversation.ts';
import { deedsIn } from '../../src/core/deeds.ts';
import type { Person } from '../../src/core/person.ts';
import { appraised } from '../../src/core/priority.ts';
import { groupOf, movesAt, weightOf } from '../../src/core/queue.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { kindOf } from '../../src/core/triage/kindOf.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { queue } from '../storage/make.ts';
import { KEPT } from './kept.ts';
import { me, NOW, rules, sighting } from './make.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const ada: Person = { ...KEPT.people, id: 'x ada', key: 'ada', star: true, tags: [], followers: 0 };
const turns = { ...rules, brandNames: ['Acme'], topics: ['social selling', 'CRM'] };

/** The views of a page, of which Ada is a friend. */
function read(sightings: readonly Sighting[], by = queue, person: Person | null = ada): ConversationView[] {
  return conversationsAndMore(foldPosts([], sightings), me, turns, kindOf).map((view) =>
    appraised(
      view,
      {
        decision: null,
        person: view.with[0]?.key === 'ada' ? person : null,
        talked: false,
        owed: null,
        aim: null,
      },
      by,
    ),
  );
}
const codes = (view: ConversationView | undefined) => view?.because.map(({ code }) => code);
const post = (author: string, text: string, more: Partial<Sighting> = {}) =>
  sighting('7', author, { text, time: NOW - HOUR, ...more });

describe('an opening', () => {
  it.each<[string, Sighting, string | null, string, number]>([
    ['a friend’s post', post('ada', 'We have moved to Bremen.'), 'friend', 'friend', 30],
    ['a stranger’s post', post('bo', 'We have moved to Bremen.'), null, 'reply', 60],
    ['a question about a topic', post('bo', 'Which CRM do you use?'), 'question', 'question', 80],
    ['a topic of two words', post('bo', 'How do you learn Social Selling?'), 'question', 'question', 80],
    ['a topic that nobody asks about', post('bo', 'Our CRM is great.'), null, 'reply', 60],
    ['letters of a topic inside another word', post('bo', 'What is scrming?'), null, 'question', 80],
    ['a friend’s old post', post('ada', 'Moved.', { time: NOW - 20 * DAY }), null, 'reply', 60],
    ['a friend’s post without a time', post('ada', 'Moved.', { time: undefined }), null, 'reply', 60],
  ])('%s', (_, seen, why, priority, score) => {
    const [view] = read([seen]);
    expect([view?.turn, view?.opening?.why ?? null]).toEqual(['nobody', why]);
    if (why) expect(view).toMatchObject({ priority, score });
    expect(view && groupOf(view, queue, NOW)).toBe(why ? 'openings' : null);
  });

  it('is never the user’s turn, and no conversation', () => {
    expect(conversations(foldPosts([], [post('ada', 'Moved.')]), me, turns)).toEqual([]);
    expect(read([post('ada', 'Moved.')])[0]).toMatchObject({
      turn: 'nobody',
      leaning: null,
      waitingSince: null,
    });
  });

  it('ends when the account joins, and is then a word to a friend', () => {
    const seen = [post('ada', 'Moved.'), sighting('8', 'me', { parent: '7', time: NOW })];
    expect(read(seen).map(({ apart, opening }) => [apart, opening])).toEqual([[false, null]]);
    expect(deedsIn(foldPosts([], seen), me, turns, [])).toMatchObject([{ deed: 'started', person: 'x ada' }]);
  });

  it('is bounded in time', () => {
    const [view] = read([post('ada', 'Moved.')]);
    if (!view) throw new Error('no view');
    expect(groupOf(view, queue, NOW + 7 * DAY)).toBeNull();
    expect(movesAt(view, queue, NOW)).toBe(NOW - HOUR + 48 * HOUR + 1);
    expect([weightOf(view, queue, NOW), weightOf(view, queue, NOW + 2 * DAY)]).toEqual([30, 45]);
    expect(movesAt(view, queue, NOW + 2 * DAY)).toBe(NOW - HOUR + 7 * DAY);
    expect(movesAt(view, queue, NOW + 7 * DAY)).toBeNull();
  });

  it('is not looked for where the user does not want it, or the site is off', () => {
    const [none] = read([post('ada', 'Moved.')], { ...queue, openings: false });
    expect(none?.opening).toBeNull();
    const [view] = read([post('ada', 'Moved.')]);
    expect(view && groupOf(view, { ...queue, on: { ...queue.on, x: false } }, NOW)).toBeNull();
  });

  it('is gone where the friend is none any more', () => {
    expect(read([post('ada', 'Moved.')], queue, { ...ada, star: false })[0]?.opening).toBeNull();
    expect(
      read([post('ada', 'Moved.')], queue, { ...ada, star: false, tags: ['friend'] })[0]?.opening?.why,
    ).toBe('friend');
  });
});

describe('others who speak about the brand', () => {
  const root = sighting('1', 'cy', { text: 'What do you use?' });
  const bad = sighting('2', 'bo', {
    parent: '1',
    text: 'Not Acme. It lost all my data and nobody ever answered, terrible support.',
    time: NOW - HOUR,
  });

  it('are an opening, bad talk the weightiest, on spare-time sites too', () => {
    const spare = { ...queue, tiers: { ...queue.tiers, x: 'spare' as const } };
    const view = read([root, bad], spare).find(({ last }) => last.ids[0] === '2');
    expect(view).toMatchObject({
      turn: 'nobody',
      opening: { why: 'brand' },
      priority: 'complaint',
      score: 100,
      calls: [],
    });
    expect(codes(view)).toEqual(['namedBrand']);
    expect(view && groupOf(view, spare, NOW)).toBe('openings');
  });

  it('speak to the user where they name the brand to nobody else, or mention the account', () => {
    const open = sighting('3', 'bo', { text: 'Acme is down.' });
    const named = { ...bad, mentions: ['me'] };
    expect(read([open])[0]?.turn).toBe('yours');
    expect(read([root, named]).find(({ last }) => last.ids[0] === '2')?.turn).toBe('yours');
  });

  it('are spoken with once the account has joined, and to have joined is to have spoken first', () => {
    const joined = [root, bad, sighting('4', 'me', { parent: '2', text: 'Let me look into it.', time: NOW })];
    expect(read(joined).find(({ last }) => last.ids[0] === '4')).toMatchObject({
      turn: 'theirs',
      opening: null,
    });
    expect(deedsIn(foldPosts([], joined), me, turns, [])).toMatchObject([
      { deed: 'started', person: 'x bo' },
    ]);
  });
});

describe('a conversation at a standstill', () => {
  const talk = (last: string, days = 4) => [
    sighting('1', 'me', { text: 'We try a new way of packing.', time: NOW - 9 * DAY, seenAt: NOW - 9 * DAY }),
    sighting('2', 'ada', {
      parent: '1',
      text: 'How does it work?',
      time: NOW - 8 * DAY,
      seenAt: NOW - 8 * DAY,
    }),
    sighting('3', 'me', { parent: '2', text: 'With paper.', time: NOW - 7 * DAY, seenAt: NOW - 7 * DAY }),
    sighting('4', 'ada', { parent: '3', text: 'Ours tears.', time: NOW - 6 * DAY, seenAt: NOW - 6 * DAY }),
    sighting('5', 'me', { parent: '4', text: last, time: NOW - days * DAY, seenAt: NOW - days * DAY }),
  ];
  const stuck = (seen: Sighting[]) => read(seen).find(({ apart }) => !apart);

  it('is one after some days without a word, and rests after some more', () => {
    const view = stuck(talk('We had that, too.'));
    expect(view).toMatchObject({ turn: 'theirs', opening: { why: 'stuck' }, priority: 'stuck', score: 40 });
    expect(codes(view)).toContain('standstill');
    const at = (days: number) => view && groupOf(view, queue, NOW + days * DAY);
    expect([at(-2), at(0), at(9), at(10)]).toEqual([null, 'openings', 'openings', null]);
    expect(view && weightOf(view, queue, NOW + 4 * DAY)).toBe(60);
  });

  it('is none where the account said goodbye, asked, or was never answered', () => {
    expect(stuck(talk('Thanks!'))?.opening).toBeNull();
    expect(stuck(talk('Which paper is it?'))?.opening).toBeNull();
    expect(stuck(talk('We had that, too.').slice(0, 3))?.opening).toBeNull();
  });
});

describe('what a page tells for the sake of openings', () => {
  const page = [
    post('Ada', 'Moved.'),
    sighting('11', 'bo', { text: 'Which CRM?' }),
    sighting('12', 'bo', { text: 'Nice weather.' }),
    sighting('13', 'ada', { parent: '12', text: 'An answer to somebody else.' }),
    sighting('14', 'ada', { promoted: true }),
  ];

  it('is the posts of these people and with these words, and nothing of others', () => {
    const wanted = { people: ['ada'], words: ['crm'] };
    expect(concerning(page, me, rules, wanted).map(({ ids }) => ids[0])).toEqual(['7', '11']);
    expect(concerning(page, me, rules)).toEqual([]);
  });
});
