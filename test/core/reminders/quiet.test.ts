import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../../src/core/reminders/quiet.ts';

const BERLIN = 'Europe/Berlin';
const HOUR = 60;
/** A moment by the clock on the wall of Berlin in winter; its summer begins on 28 March 2027 at two. */
const winter = (day: number, hour: number, minute = 0) => Date.UTC(2027, 2, day, hour - 1, minute);
const until = (now: number, from: number, to: number) => quietUntil(now, { on: true, from, to }, BERLIN);

describe('quiet hours', () => {
  const [FROM, TO] = [22 * HOUR, 7 * HOUR];

  it.each([
    ['before them', winter(2, 21, 59), null],
    ['as they begin', winter(2, 22), winter(3, 7)],
    ['before midnight', winter(2, 23, 50), winter(3, 7)],
    ['at midnight', winter(3, 0), winter(3, 7)],
    ['at their last minute', winter(3, 6, 59), winter(3, 7)],
    ['as they end', winter(3, 7), null],
    ['on the last evening of February', Date.UTC(2027, 1, 28, 22), winter(1, 7)],
  ])('over midnight: %s', (_when, now, end) => {
    expect(until(now, FROM, TO)).toBe(end);
  });

  it('end by the clock on the wall also in the night in which that is changed', () => {
    const seven = Date.UTC(2027, 2, 28, 5);
    expect(
      [winter(27, 23), winter(28, 1, 30), Date.UTC(2027, 2, 28, 1, 30)].map((now) => until(now, FROM, TO)),
    ).toEqual([seven, seven, seven]);
  });

  it('may lie within a day, and are none where they are off or have no length', () => {
    expect(
      [winter(2, 12, 59), winter(2, 13), winter(2, 14)].map((now) => until(now, 13 * HOUR, 14 * HOUR)),
    ).toEqual([null, winter(2, 14), null]);
    expect(until(winter(2, 13), 13 * HOUR, 13 * HOUR)).toBe(null);
    expect(quietUntil(winter(2, 23), { on: false, from: FROM, to: TO }, BERLIN)).toBe(null);
  });
});
