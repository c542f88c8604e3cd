/** Days as `Date.getDay` counts them, in the order in which a week is shown: Monday first. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

/** A Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** What a day of the week is called. @param language BCP 47 */
export function dayName(day: number, language: string, width: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
  return format.format(new Date(SUNDAY + day * DAY));
}
