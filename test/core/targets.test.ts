import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/journal.ts';
import { TARGETS, type TargetName } from '../../src/core/preferences.ts';
import { deedOf, progress, valueGiven } from '../../src/core/targets.ts';

const BERLIN = 'Europe/Berlin';
/** Wednesday. */
const NOW = Date.parse('2026-03-11T12:00:00+01:00');
const at = (time: string) => Date.parse(time);
let made = 0;
const entry = (deed: Entry['deed'], more: Partial<Entry> = {}): Entry => {
  made++;
  return { id: `${deed} ${made}`, at: NOW, deed, time: NOW, ...more };
};
const nobody = () => false;

/** Today's numbers that are not 0. */
function counted(journal: Entry[], isFriend: (person: string) => boolean = nobody, now = NOW) {
  const all = progress(journal, TARGETS, isFriend, now, BERLIN);
  return Object.fromEntries(all.filter(({ done }) => done !== 0).map(({ target, done }) => [target, done]));
}

describe('progress', () => {
  it('counts each deed for its number', () => {
    const journal = (['replied', 'replied', 'asked', 'recommended', 'gave', 'started'] as const).map((deed) =>
      entry(deed),
    );
    expect(counted(journal)).toEqual({
      replies: 2,
      questions: 1,
      recommendations: 1,
      resources: 1,
      openers: 1,
    });
  });

  it('counts a word to a friend who had not spoken to the account for friends, to others as an opener', () => {
    const journal = [
      entry('started', { person: 'x ada' }),
      entry('started', { person: 'x bob' }),
      entry('started'),
    ];
    expect(counted(journal, (person) => person === 'x ada')).toEqual({ friends: 1, openers: 2 });
  });

  it('says what is wanted on this weekday', () => {
    const targets = { ...TARGETS, replies: [0, 1, 2, 3, 4, 5, 6] };
    const wanted = (day: string) =>
      progress([], targets, nobody, at(`${day}T12:00:00+01:00`), BERLIN).find(
        ({ target }) => target === 'replies',
      )?.of;
    expect([wanted('2026-03-08'), wanted('2026-03-11'), wanted('2026-03-14')]).toEqual([0, 3, 6]);
  });

  it('counts the local day, from midnight to midnight', () => {
    const times = ['2026-03-10T23:59:59.999+01:00', '2026-03-11T00:00:00+01:00', '2026-03-11T23:59:59+01:00'];
    expect(
      counted([...times, '2026-03-12T00:00:00+01:00'].map((time) => entry('replied', { time: at(time) }))),
    ).toEqual({ replies: 2 });
  });

  it('knows that a day of 23 hours ends where the next begins', () => {
    const now = at('2026-03-29T12:00:00+02:00');
    const times = ['2026-03-29T00:30:00+01:00', '2026-03-29T23:30:00+02:00', '2026-03-30T00:00:00+02:00'];
    const journal = times.map((time) => entry('replied', { time: at(time) }));
    expect(counted(journal, nobody, now)).toEqual({ replies: 2 });
  });

  it('is corrected by hand, up and down, never below nothing; what was taken back does not count', () => {
    const hand = (target: TargetName, by: 1 | -1) => entry(deedOf(target), { target, by });
    const journal = [entry('replied'), hand('replies', 1), hand('friends', 1), hand('openers', -1)];
    expect(counted(journal)).toEqual({ replies: 2, friends: 1 });
    expect(counted([...journal, hand('replies', -1)])).toEqual({ replies: 1, friends: 1 });
    expect(counted(journal.map((row) => ({ ...row, gone: true as const })))).toEqual({});
  });
});

describe('what was given', () => {
  it('is counted by weeks that begin on Monday, this one last', () => {
    const journal = [
      entry('gave'),
      entry('recommended', { time: at('2026-03-09T00:00:00+01:00') }),
      entry('introduced', { time: at('2026-03-08T23:59:00+01:00') }),
      entry('kept', { time: at('2026-03-02T00:00:00+01:00') }),
      entry('gave', { time: at('2026-02-22T12:00:00+01:00') }),
      entry('replied'),
    ];
    const weeks = valueGiven(journal, 3, NOW, BERLIN);
    expect(weeks.map(({ count }) => count)).toEqual([0, 2, 2]);
    expect(weeks.map(({ from }) => new Date(from).toISOString())).toEqual([
      '2026-02-22T23:00:00.000Z',
      '2026-03-01T23:00:00.000Z',
      '2026-03-08T23:00:00.000Z',
    ]);
  });

  it('counts corrections, leaves out what was taken back, and is never below nothing', () => {
    const journal = [
      entry('gave', { by: 1 }),
      entry('gave', { by: -1 }),
      entry('recommended', { by: -1 }),
      entry('gave', { gone: true }),
    ];
    expect(valueGiven(journal, 12, NOW, BERLIN).map(({ count }) => count)).toEqual(Array(12).fill(0));
  });
});
