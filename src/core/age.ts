const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

type Unit = 'minute' | 'hour' | 'day' | 'week';

const UNITS: readonly (readonly [Unit, number])[] = [
  ['week', WEEK],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** Weeks begin after two of them: "9 days" says more than "1 week". */
function measure(age: number): { unit: Unit; count: number; size: number } {
  const spent = Math.max(0, age);
  for (const [unit, size] of UNITS) {
    if (unit === 'week' && spent < 2 * WEEK) continue;
    if (spent >= size || unit === 'minute') return { unit, count: Math.floor(spent / size), size };
  }
  throw new RangeError('minutes fit every age');
}

// Making a format takes a hundred times as long as using it.
const short = kept(
  (language: string, unit: Unit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }),
);
const spoken = kept((language: string) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));

/** Makes each thing once and keeps it, by what it is made of. */
function kept<A extends string[], T>(make: (...parts: A) => T): (...parts: A) => T {
  const made = new Map<string, T>();
  return (...parts) => {
    const name = parts.join(' ');
    const thing = made.get(name) ?? make(...parts);
    made.set(name, thing);
    return thing;
  };
}

/** "3h", "12m", "5d": an age in ms as the badge shows it, in the given language. */
export function shortAge(age: number, language: string): string {
  const { unit, count } = measure(age);
  return short(language, unit).format(count);
}

/** "3 hours ago", "now" within a minute: an age in ms as it is read aloud, in the given language. */
export function spokenAge(age: number, language: string): string {
  const { unit, count } = measure(age);
  return count === 0 ? spoken(language).format(0, 'second') : spoken(language).format(-count, unit);
}

/** How many ms from now the short age will read differently. */
export function untilNextAge(age: number): number {
  const { count, size } = measure(age);
  return (count + 1) * size - Math.max(0, age);
}
