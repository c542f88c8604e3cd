import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORK_HOURS } from '../../../src/core/preferences.ts';
import { patienceFor } from '../../../src/core/reminders/rhythm.ts';
import { SNOOZES, snoozeUntil } from '../../../src/core/reminders/snooze.ts';
import { momentAt, wallAt } from '../../../src/core/reminders/wall.ts';
import { intoWork, type WorkingTime } from '../../../src/core/reminders/work.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const berlin: WorkingTime = { ...WORK_HOURS, zone: 'Europe/Berlin' };
/** A moment by Berlin's clock. */
const at = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  momentAt(Date.UTC(year, month - 1, day, hour, minute), 'Europe/Berlin');
const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });

describe('the clock on the wall', () => {
  it('is read and set in every zone', () => {
    expect(wallAt(Date.UTC(2026, 6, 1, 10), 'Europe/Berlin')).toBe(Date.UTC(2026, 6, 1, 12));
    expect(momentAt(Date.UTC(2026, 0, 1, 12), 'America/New_York')).toBe(Date.UTC(2026, 0, 1, 17));
    expect(() => wallAt(0, 'Nowhere/Land')).toThrow(RangeError);
  });

  it('leaps in spring and repeats an hour in autumn', () => {
    // 2:30 on 29 March 2026 does not exist in Berlin; 2:30 on 25 October 2026 comes twice.
    expect(at(2026, 3, 29, 2, 30)).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(at(2026, 10, 25, 2, 30)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('is what the browser says it is, at any moment since 1972', () => {
    const since = fc.integer({ min: Date.UTC(1972, 1), max: Date.UTC(2037, 0) });
    fc.assert(
      fc.property(since, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (moment, zone) => {
        const said = new Date(moment).toLocaleString('sv', { timeZone: zone });
        expect(new Date(wallAt(moment, zone)).toISOString().slice(0, 19)).toBe(said.replace(' ', 'T'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('leads back to the same moment, but for the repeated hour', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...ZONES), (moment, zone) => {
        const back = momentAt(wallAt(moment, zone), zone);
        expect([0, -HOUR, -HOUR / 2]).toContain(back - moment);
        expect(wallAt(back, zone)).toBe(wallAt(moment, zone));
      }),
    );
  });
});

describe('working time', () => {
  it.each([
    ['within it', at(2026, 3, 4, 10), at(2026, 3, 4, 10)],
    ['before it', at(2026, 3, 4, 5), at(2026, 3, 4, 9)],
    ['after it', at(2026, 3, 4, 18), at(2026, 3, 5, 9)],
    ['on Friday evening', at(2026, 3, 6, 20), at(2026, 3, 9, 9)],
    ['on the Sunday on which the clocks change', at(2026, 3, 29, 1), at(2026, 3, 30, 9)],
  ])('%s', (_, moment, expected) => {
    expect(intoWork(moment, berlin)).toBe(expected);
  });

  it('leaves a moment alone where there are no working days', () => {
    expect(intoWork(at(2026, 3, 7, 3), { ...berlin, days: [] })).toBe(at(2026, 3, 7, 3));
  });

  it('never goes back, and stays where it has come', () => {
    fc.assert(
      fc.property(
        moments,
        fc.subarray([0, 1, 2, 3, 4, 5, 6]),
        fc.constantFrom(...ZONES),
        (moment, days, zone) => {
          const work = { ...berlin, days, zone };
          const there = intoWork(moment, work);
          expect(there).toBeGreaterThanOrEqual(moment);
          expect(intoWork(there, work)).toBe(there);
        },
      ),
    );
  });
});

describe('a snooze', () => {
  const wednesday = at(2026, 3, 25, 10);
  it.each([
    ['hour', wednesday, wednesday + HOUR],
    ['tonight', wednesday, at(2026, 3, 25, 19)],
    ['tonight', at(2026, 3, 25, 22), at(2026, 3, 25, 23)],
    ['tonight', at(2026, 3, 25, 23) + 50 * 60_000, at(2026, 3, 26, 0) + 50 * 60_000],
    ['tomorrow', wednesday, at(2026, 3, 26, 9)],
    ['tomorrow', at(2028, 2, 28, 12), at(2028, 2, 29, 9)],
    ['tomorrow', at(2026, 3, 28, 12), at(2026, 3, 29, 9)],
    ['nextWeek', wednesday, at(2026, 3, 30, 9)],
    ['nextWeek', at(2026, 3, 29, 12), at(2026, 3, 30, 9)],
  ] as const)('%s', (snooze, now, expected) => {
    expect(snoozeUntil(snooze, now, berlin)).toBe(expected);
  });

  it('always lies ahead', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...SNOOZES), fc.constantFrom(...ZONES), (now, snooze, zone) => {
        expect(snoozeUntil(snooze, now, { ...berlin, zone })).toBeGreaterThan(now);
      }),
    );
  });
});

describe('patience', () => {
  const days = { first: 3, second: 7 };
  it('keeps to the fixed days until five answers are known', () => {
    expect(patienceFor([HOUR, HOUR, HOUR, HOUR], days)).toEqual({
      first: 3 * DAY,
      second: 7 * DAY,
      theirs: false,
    });
  });

  it('is twice their usual lag from then on', () => {
    const lags = [10 * HOUR, 12 * HOUR, 12 * HOUR, 30 * DAY, HOUR];
    expect(patienceFor(lags, days)).toEqual({ first: DAY, second: (7 / 3) * DAY, theirs: true });
  });

  it('neither presses who answers at once nor waits for years', () => {
    expect(patienceFor([1, 1, 1, 1, 1], days).first).toBe(4 * HOUR);
    expect(patienceFor(Array(5).fill(300 * DAY), days).first).toBe(60 * DAY);
  });
});
