import { describe, expect, it } from 'vitest';
import { answered, cameBack, paces, smallVoices } from '../../../src/core/insights/answers.ts';
import { type Heard, heardSince } from '../../../src/core/insights/calls.ts';
import { balance, promisesKept } from '../../../src/core/insights/doing.ts';
import { median, share } from '../../../src/core/insights/figure.ts';
import { weekWords } from '../../../src/core/insights/weekWords.ts';
import type { Entry } from '../../../src/core/journal.ts';
import { PRIORITIES } from '../../../src/core/preferences.ts';
import type { Promised } from '../../../src/core/promise.ts';
import { NOW, view } from '../../page/make.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const heard = (more: Partial<Heard> = {}): Heard => ({
  kind: null,
  at: NOW - 2 * DAY,
  answered: true,
  after: HOUR,
  site: 'x',
  person: 'x ada',
  ...more,
});
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('a figure', () => {
  it('says nothing of fewer than five cases', () => {
    expect(median([1, 2, 3, 4])).toEqual({ value: null, n: 4 });
    expect(median([9, 1, 2, 3, 4])).toEqual({ value: 3, n: 5 });
    expect(median([1, 2, 3, 4, 5, 6])).toEqual({ value: 3.5, n: 6 });
    expect(share([], () => true)).toEqual({ value: null, n: 0 });
    expect(share([1, 2, 3, 4, 5], (one) => one > 3)).toEqual({ value: 0.4, n: 5 });
  });
});

describe('what was said to the account', () => {
  it('counts since a moment, thanks and advertisements apart', () => {
    const calls = [
      { kind: 'question' as const, at: NOW, answered: false, after: null },
      { kind: 'acknowledgement' as const, at: NOW, answered: false, after: null },
      { kind: null, at: NOW - DAY, answered: false, after: null },
    ];
    expect(heardSince([view({ calls })], NOW - HOUR)).toMatchObject([{ kind: 'question', person: 'x ada' }]);
  });

  it('is answered in some time, by site and by what it was, beside what was meant', () => {
    const all = [
      ...times(5, (at) => heard({ after: (at + 1) * HOUR, kind: 'buying' })),
      heard({ site: 'linkedin' }),
      heard({ after: null }),
    ];
    const by = new Map(paces(all, PRIORITIES).map((pace) => [pace.name, pace]));
    expect(by.get('x')).toEqual({ name: 'x', median: { value: 3 * HOUR, n: 5 }, target: null });
    expect(by.get('linkedin')?.median).toEqual({ value: null, n: 1 });
    expect(by.get('question')).toEqual({ name: 'question', median: { value: 3 * HOUR, n: 5 }, target: HOUR });
    expect(by.get('praise')?.target).toBeNull();
  });

  it('is answered or not, what came today apart', () => {
    const all = [
      ...times(4, () => heard({ kind: 'complaint' })),
      heard({ kind: 'complaint', answered: false, after: null }),
      heard({ kind: 'complaint', answered: false, after: null, at: NOW - HOUR }),
    ];
    expect(answered(all, NOW)[0]).toEqual({ name: 'complaint', share: { value: 0.8, n: 5 } });
  });

  it('counts the same for small voices, where the user knows who they are', () => {
    const all = [
      ...times(5, () => heard({ person: 'x small', answered: false, after: null })),
      ...times(5, () => heard({ person: 'x large' })),
      heard({ person: 'x nobody' }),
    ];
    const followers = new Map([
      ['x small', 12],
      ['x large', 90_000],
    ]);
    expect(smallVoices(all, followers, NOW)).toEqual({
      small: { value: 0, n: 5 },
      large: { value: 1, n: 5 },
    });
  });

  it('brings people back, or not', () => {
    const old = NOW - 100 * DAY;
    const all = times(5, (at) => [
      heard({ person: `x fast${at}`, at: old, after: HOUR / 2 }),
      heard({ person: `x fast${at}`, at: old + DAY, answered: false, after: null }),
      heard({ person: `x slow${at}`, at: old, after: 5 * HOUR }),
      heard({ person: `x new${at}`, at: NOW - DAY, after: 1 }),
    ]).flat();
    expect(cameBack(all, NOW)).toEqual({ fast: { value: 1, n: 5 }, slow: { value: 0, n: 5 } });
  });
});

describe('what the account did', () => {
  it('is weighed against each other, corrections by hand apart', () => {
    const entry = (id: string, more: Partial<Entry>): Entry => ({
      id,
      at: 1,
      time: NOW,
      deed: 'replied',
      ...more,
    });
    const journal = [
      ...times(3, (at) => entry(`r${at}`, {})),
      entry('a', { deed: 'asked' }),
      entry('s', { deed: 'started' }),
      entry('old', { time: NOW - 10 * DAY }),
      entry('hand', { by: 1 }),
      entry('d', { deed: 'decided' }),
    ];
    expect(
      balance(journal, NOW - DAY, 0).map(({ deed, count, share: { value } }) => [deed, count, value]),
    ).toEqual([
      ['replied', 3, 0.6],
      ['asked', 1, 0.2],
      ['recommended', 0, 0],
      ['gave', 0, 0],
      ['started', 1, 0.2],
      ['promoted', 0, 0],
    ]);
    expect(balance(journal, NOW - DAY, 5).at(-1)).toMatchObject({ count: 5, share: { value: 0.5, n: 10 } });
  });

  it('is what it promised, or not', () => {
    const promise = (state: Promised['state'], due: number | null) => ({ state, due }) as Promised;
    const all = [
      ...times(4, () => promise('done', null)),
      promise('open', NOW - 1),
      promise('open', NOW + 1),
      promise('offered', NOW - 1),
    ];
    expect(promisesKept(all, NOW)).toEqual({ value: 0.8, n: 5 });
  });
});

describe('the words of the week', () => {
  it('are telling ones that several people used, and more than before', () => {
    const said = (key: string, text: string, time: number) =>
      view({ with: [{ key, name: null }] }, { text, time });
    const before = times(5, (at) => said(`p${at}`, at < 3 ? 'my kettle' : 'my teapot', NOW - 20 * DAY));
    const now = [
      said('a', 'The descaler, because the kettle', NOW - HOUR),
      said('b', 'Descaler, please, because my KETTLE', NOW - HOUR),
      said('b', 'thermos thermos thermos', NOW - HOUR),
      said('c', 'descaler because my kettle', NOW - HOUR),
    ];
    expect(weekWords([...before, ...now], NOW)).toEqual([{ word: 'descaler', people: 3 }]);
    expect(weekWords(now, NOW)).toEqual([]);
  });
});
