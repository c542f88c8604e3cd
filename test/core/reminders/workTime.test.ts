import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWorking } from '../../../src/core/reminders/workTime.ts';

const HOUR = 3_600_000;
const weekdays = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60, zone: 'Europe/Berlin' };
/** A moment in Berlin, in winter. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 1, day, hour - 1, minute);

describe('so many working hours later', () => {
  it.each([
    ['the same day', at(2, 10), 4, at(2, 14)],
    ['just before the end of it', at(2, 14), 4, at(2, 18)],
    ['over night', at(2, 16), 4, at(3, 11)],
    ['over the weekend', at(6, 17), 4, at(9, 12)],
    ['from before work', at(2, 6), 1, at(2, 10)],
    ['from a Sunday', at(8, 12), 4, at(9, 13)],
    ['over several days', at(2, 10), 24, at(4, 16)],
    ['over weeks', at(2, 9), 90, at(13, 18)],
    ['at once', at(2, 10), 0, at(2, 10)],
  ])('is %s', (_, since, hours, later) => {
    expect(afterWorking(since, hours, weekdays)).toBe(later);
  });

  it('counts by the clock on the wall when it is changed', () => {
    // On 29 March 2026 the clocks of Berlin go forward.
    const friday = Date.UTC(2026, 2, 27, 16);
    expect(afterWorking(friday, 2, weekdays)).toBe(Date.UTC(2026, 2, 30, 8));
  });

  it('counts every hour where the user never works', () => {
    expect(afterWorking(at(7, 3), 5, { ...weekdays, days: [] })).toBe(at(7, 8));
  });

  it('never comes before, and never for ever', () => {
    const work = fc.record({
      days: fc.uniqueArray(fc.nat(6), { maxLength: 7 }),
      from: fc.integer({ min: 0, max: 1439 }),
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
    });
    fc.assert(
      fc.property(
        work,
        fc.nat(600),
        fc.integer({ min: 0, max: 4e12 }),
        fc.nat(300),
        (some, length, since, hours) => {
          const to = Math.min(1440, some.from + 1 + length);
          const later = afterWorking(since, hours, { ...some, to });
          expect(later).toBeGreaterThanOrEqual(since + Math.max(0, hours - 2) * HOUR);
          expect(Number.isFinite(later)).toBe(true);
        },
      ),
    );
  });
});
