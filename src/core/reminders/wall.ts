import { remembering } from '../remembering.ts';

/**
 * Local time as a number: the ms since 1970 that UTC would show if its clock read what the clock on the wall reads. Days of
 * it are always 24 hours long, so that "tomorrow at nine" is plain arithmetic; daylight saving is met only on the way in
 * and out.
 */
export type Wall = number;

const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** Since 1972 no zone has changed its clock at any other moment than when a quarter of an hour of UTC begins. */
const QUARTER = HOUR / 4;

/** How far the clock on the wall is ahead, ms, by the quarter of an hour (since 1970): a format takes long to make and to use. */
const offsetsIn = remembering((zone: string) => {
  const format = formatIn(zone);
  return remembering((quarter: number) => read(format, quarter * QUARTER) - quarter * QUARTER);
});

function formatIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

function read(format: Intl.DateTimeFormat, moment: number): Wall {
  const parts = format.formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/**
 * What the clock on the wall reads at a moment.
 *
 * @param moment ms
 * @param zone IANA name, as `Europe/Berlin`
 * @throws a `RangeError` where there is no such zone
 */
export function wallAt(moment: number, zone: string): Wall {
  return moment + offsetsIn(zone)(Math.floor(moment / QUARTER));
}

/**
 * The moment (ms) at which the clock on the wall reads this: of two such moments in autumn the first; in spring, where the
 * clock leaps over it, as long after the leap as it would have been without.
 */
export function momentAt(wall: Wall, zone: string): number {
  const offset = (moment: number) => wallAt(moment, zone) - moment;
  // No zone changes its clock twice within two days.
  const [before, after] = [offset(wall - DAY), offset(wall + DAY)];
  const fits = [wall - before, wall - after].find((moment) => wallAt(moment, zone) === wall);
  return fits ?? wall - before;
}

/** Midnight of the day of a wall time. */
export function dayOf(wall: Wall): Wall {
  return Math.floor(wall / DAY) * DAY;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(wall: Wall): number {
  return new Date(wall).getUTCDay() || 7;
}
