import { describe, expect, it } from 'vitest';
import { byFormat, byRhythm, promotedSince, triesSince } from '../../../src/core/insights/tries.ts';
import type { Try } from '../../../src/core/view.ts';
import { NOW, view } from '../../page/make.ts';

const DAY = 24 * 60 * 60 * 1000;
const tried = (post: string, more: Partial<Try> = {}): Try => ({
  post,
  at: NOW - 10 * DAY,
  form: 'answers',
  asks: false,
  promotes: false,
  length: 50,
  answered: true,
  ...more,
});
const several = (count: number, more: Partial<Try> = {}) =>
  Array.from({ length: count }, (_, at) => tried(`${JSON.stringify(more)} ${at}`, more));
const since = (tries: Try[][]) =>
  triesSince(
    tries.map((list) => view({ tries: list })),
    NOW - 80 * DAY,
    NOW,
  );

describe('what the account said', () => {
  it('counts once however many people it was said to, and was answered where anybody came back', () => {
    const all = since([
      [tried('a', { answered: false }), tried('b', { answered: false }), tried('c', { answered: null })],
      [tried('a'), tried('b', { answered: null }), tried('c', { answered: false })],
      [tried('a', { answered: false })],
    ]);
    expect(all.map(({ post, answered }) => [post, answered])).toEqual([['a', true]]);
  });

  it('is left out while an answer may still come, where pages hide it, and when it is long ago', () => {
    const left = [
      tried('young', { at: NOW - 6 * DAY }),
      tried('hidden', { answered: null }),
      tried('old', { at: NOW - 81 * DAY }),
    ];
    expect(since([left])).toEqual([]);
  });
});

describe('what sells something', () => {
  it('counts once however many people it was said to', () => {
    const sold = tried('a', { promotes: true });
    const views = [
      view({ tries: [sold, tried('b')] }),
      view({ tries: [sold] }),
      view({ site: 'linkedin', tries: [sold] }),
    ];
    expect(promotedSince(views, NOW - 80 * DAY)).toBe(2);
    expect(promotedSince(views, NOW)).toBe(0);
  });
});

describe('what gets an answer', () => {
  it('is told by what it does, whether it asks and how long it is, and not of too few', () => {
    const tries = [
      ...several(4),
      ...several(3, { form: 'asks', asks: true, answered: true }),
      ...several(2, { form: 'asks', asks: true, answered: false, length: 81 }),
      ...several(5, { form: 'gives', length: 201, answered: false }),
    ];
    const figures = byFormat(tries).map(({ name, share: { value, n } }) => [name, value, n]);
    expect(figures).toEqual([
      ['answers', null, 4],
      ['asks', 0.6, 5],
      ['gives', 0, 5],
      ['thanks', null, 0],
      ['asking', 0.6, 5],
      ['telling', 4 / 9, 9],
      ['short', 1, 7],
      ['middle', null, 2],
      ['long', 0, 5],
    ]);
  });

  it('is told by the hour and the weekday on the clock of the user', () => {
    // A Sunday, 23:30 in UTC: Monday morning in Tokyo.
    const at = Date.UTC(2026, 1, 15, 23, 30);
    const found = (zone: string) =>
      byRhythm(several(5, { at }), zone).flatMap(({ name, share }) => (share.n > 0 ? [name] : []));
    expect(found('UTC')).toEqual(['evening', 'day7']);
    expect(found('Asia/Tokyo')).toEqual(['morning', 'day1']);
  });
});
