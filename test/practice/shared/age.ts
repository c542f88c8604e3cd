const STEPS: readonly (readonly [unit: 'day' | 'hour' | 'minute' | 'second', ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
];

function largest(ms: number): [count: number, unit: 'day' | 'hour' | 'minute' | 'second'] {
  for (const [unit, size] of STEPS) {
    if (ms >= size) return [Math.floor(ms / size), unit];
  }
  return [0, 'second'];
}

/** An age as the sites write it in little room: "3h", "3 Std.", "3時間". */
export function shortAge(time: number, now: number, lang: string): string {
  const [count, unit] = largest(now - time);
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'narrow' }).format(count);
}

/** An age in words: "3 hours ago". */
export function longAge(time: number, now: number, lang: string): string {
  const [count, unit] = largest(now - time);
  return new Intl.RelativeTimeFormat(lang).format(-count, unit);
}

/** Day and month: "Nov 12". */
export function shortDate(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short' }).format(time);
}

/** Time of day and full date. */
export function fullDate(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
