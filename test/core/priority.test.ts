import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import { appraised, type Circumstances, unappraised } from '../../src/core/priority.ts';
import { groupOf, movesAt, weightOf } from '../../src/core/queue.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { HOUR, NOW, view } from '../page/make.ts';
import { queue as rules } from '../storage/make.ts';
import { KEPT } from './kept.ts';

const alone: Circumstances = { decision: null, person: null, talked: false, owed: null, aim: null };
const someone: Person = { ...KEPT.people, star: false, tags: [], followers: 0 };
const judged = (
  more: Partial<Omit<ConversationView, 'last'>>,
  known: Partial<Circumstances> = {},
  by = rules,
) => appraised(view({ because: [{ code: 'repliedToYou' }], ...more }), { ...alone, ...known }, by);
const spare = { ...rules, tiers: { ...rules.tiers, x: 'spare' as const } };
const codes = ({ because }: ConversationView) => because.map(({ code }) => code);

describe('what a conversation counts', () => {
  it.each<[string, Partial<ConversationView>, string, number, number | null]>([
    ['a complaint', { kind: 'complaint' }, 'complaint', 100, 4],
    [
      'a complaint that asks',
      { kind: 'complaint', because: [{ code: 'asksQuestion' }] },
      'complaint',
      100,
      4,
    ],
    ['a question', { kind: 'question' }, 'question', 80, 4],
    ['a question by its mark alone', { because: [{ code: 'asksQuestion' }] }, 'question', 80, 4],
    ['a request', { kind: 'request' }, 'question', 80, 4],
    ['interest in buying', { kind: 'buying' }, 'question', 80, 4],
    ['a reply', {}, 'reply', 60, 24],
    ['a comment', { because: [{ code: 'commentedOnYourPost' }] }, 'reply', 60, 24],
    ['a share', { because: [{ code: 'quotedYou' }], kind: 'praise' }, 'share', 50, 48],
    ['a mention', { because: [{ code: 'mentionedYou' }] }, 'mention', 45, 24],
    ['praise', { kind: 'praise' }, 'praise', 10, null],
    ['thanks', { kind: 'acknowledgement' }, 'closer', 0, null],
    ['promotion', { kind: 'spam' }, 'closer', 0, null],
  ])('for %s', (_, more, priority, score, hours) => {
    const waitingSince = NOW - HOUR;
    const lateAt = hours === null ? null : waitingSince + hours * HOUR;
    expect(judged({ ...more, waitingSince })).toMatchObject({ priority, score, lateAt });
  });

  it('grows with whom the account knows, and says so', () => {
    const known = judged({}, { talked: true });
    expect([known.score, codes(known)]).toEqual([90, ['repliedToYou', 'talkedBefore']]);
    const noted = judged({}, { person: { ...someone, tags: ['customer'], star: true } });
    expect([noted.score, codes(noted)]).toEqual([60, ['repliedToYou', 'customer', 'starred']]);
  });

  it('grows little with reach, and not without end', () => {
    const by = (followers: number) => judged({}, { person: { ...someone, followers } }).score;
    expect([by(0), by(1), by(1_000), by(1e6), by(1e9)].map(Math.round)).toEqual([60, 60, 69, 78, 78]);
  });

  it('is half on a spare-time site, complaints apart', () => {
    expect(judged({}, {}, spare)).toMatchObject({ score: 30, because: [{}, { code: 'spareTime' }] });
    expect(judged({ kind: 'complaint' }, {}, spare)).toMatchObject({ score: 100, because: [{}] });
  });

  it('is more once it is late, and only while it surely waits', () => {
    const late = judged({ kind: 'question', waitingSince: NOW - 5 * HOUR });
    expect([weightOf(late, rules, NOW - 2 * HOUR), weightOf(late, rules, NOW)]).toEqual([80, 120]);
    const unsure = judged({ turn: 'unknown', leaning: 'yours', waitingSince: NOW - 50 * HOUR });
    expect(weightOf(unsure, rules, NOW)).toBe(60);
  });

  it('is what a promise counts from the day before it is due, more once that is over', () => {
    const owed = { why: 'promise' as const, words: 'I’ll send it.', due: NOW };
    const thanked = judged({ kind: 'praise' }, { owed });
    const at = (hours: number) => weightOf(thanked, rules, NOW + hours * HOUR);
    expect([at(-25), at(-24), at(0), at(1)]).toEqual([10, 90, 90, 135]);
    expect(weightOf(judged({ kind: 'complaint' }, { owed }), rules, NOW)).toBe(100);
    expect([-25, -24, 1].map((hours) => movesAt(thanked, rules, NOW + hours * HOUR))).toEqual([
      NOW - 24 * HOUR,
      NOW + 1,
      null,
    ]);
    const undated = judged({ kind: 'praise' }, { owed: { ...owed, due: null } });
    expect(weightOf(undated, rules, NOW)).toBe(10);
  });

  it('follows the settings, for every kind and from every one of its numbers that is read', () => {
    const kinds = Object.fromEntries(
      Object.keys(rules.priorities.kinds).map((kind) => [kind, { base: 7, target: 1, late: 2 }]),
    );
    const set = {
      ...rules,
      priorities: { ...rules.priorities, kinds: kinds as typeof rules.priorities.kinds },
    };
    const told = { time: NOW - 3 * HOUR };
    const apart = { turn: 'nobody' as const, apart: true, because: [], waitingSince: null };
    const stuck = {
      turn: 'theirs' as const,
      lags: [1],
      silence: { asks: false, nudged: false, closes: false },
    };
    const friend = { ...someone, star: true };
    const brand = { turn: 'nobody' as const, because: [{ code: 'namedBrand' as const }] };
    const all: [Partial<Omit<ConversationView, 'last'>>, Partial<Circumstances>?][] = [
      [{ kind: 'complaint' }],
      [{ kind: 'question' }],
      [{}],
      [{ because: [{ code: 'quotedYou' }] }],
      [{ because: [{ code: 'mentionedYou' }] }],
      [{ kind: 'praise' }],
      [{ kind: 'acknowledgement' }],
      [apart, { person: friend }],
      [stuck],
      [brand],
    ];
    const views = all.map(([more, known]) =>
      appraised(
        view({ because: [{ code: 'repliedToYou' }], ...more, waitingSince: told.time }, told),
        { ...alone, ...known },
        set,
      ),
    );
    expect(views.map(({ score }) => score)).toEqual(all.map(() => 7));
    expect(new Set(views.map(({ priority }) => priority)).size).toBe(9);
    expect(views.map(({ lateAt }) => lateAt)).toEqual(all.map(() => NOW - HOUR));
    expect(views.map((one) => one.opening?.from).filter(Boolean)).toEqual([NOW - 2 * HOUR]);
    const owed = { why: 'promise' as const, words: '', due: NOW };
    expect(appraised(view(), { ...alone, owed }, set).owedScore).toBe(7);
  });

  it('can be worked out again, and be taken off', () => {
    const bare = view({ because: [{ code: 'repliedToYou' }] });
    const twice = appraised(
      appraised(bare, { ...alone, talked: true, person: KEPT.people }, spare),
      { ...alone, talked: true },
      rules,
    );
    expect(twice).toEqual(judged({}, { talked: true }));
    expect(unappraised(twice)).toEqual(unappraised(bare));
  });
});

describe('the group of the queue', () => {
  const later = { ...KEPT.decisions, choice: 'later' as const, until: NOW + HOUR };
  const none = { ...KEPT.decisions, choice: 'none' as const };
  it.each<[string, Partial<ConversationView>, string | null]>([
    ['surely the user’s turn', {}, 'yours'],
    ['perhaps the user’s turn', { turn: 'unknown', leaning: 'yours' }, 'check'],
    ['their turn', { turn: 'theirs' }, null],
    ['history', { history: true }, null],
    ['let go', { decision: none }, null],
    ['put off', { decision: later }, null],
    ['put off until now', { decision: { ...later, until: NOW } }, 'yours'],
  ])('of what is %s', (_, more, group) => {
    expect(groupOf({ ...judged(more), ...more }, rules, NOW)).toBe(group);
  });

  it('is that of spare time on such a site, complaints apart, and none where the site is off', () => {
    expect(groupOf(judged({}, {}, spare), spare, NOW)).toBe('spare');
    expect(groupOf(judged({ kind: 'complaint' }, {}, spare), spare, NOW)).toBe('yours');
    expect(groupOf(judged({}), { ...rules, on: { ...rules.on, x: false } }, NOW)).toBeNull();
  });
});
