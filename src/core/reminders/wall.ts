/**
 * Local time as a number: the ms since 1970 that UTC would show if its clock read what the clock on the wall reads. Days of
 * it are always 24 hours long, so that "tomorrow at nine" is plain arithmetic; daylight saving is met only on the way in
 * and out.
 */
export type Wall = number;

const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/**
 * What the clock on the wall reads at a moment.
 *
 * @param moment ms
 * @param zone IANA name, as `Europe/Berlin`
 * @throws a `RangeError` where there is no such zone
 */
export function wallAt(moment: number, zone: string): Wall {
  const parts = formatIn(zone).formatToParts(moment);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const seconds = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return seconds + (((moment % 1000) + 1000) % 1000);
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
