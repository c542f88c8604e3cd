import { language } from '../../messages/words.ts';

/** How numbers and times stand in fields: what is written, and what is read from it (`undefined` where it is none). */

const MINUTES = 24 * 60;

/** Minutes after midnight as `09:30`; the end of the day as the midnight that it is. */
export function writeTime(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Minutes after midnight. @param end whether midnight means the end of the day */
export function readTime(typed: string, end = false): number | undefined {
  const [, hours, rest] = /^([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(typed.trim()) ?? [];
  if (hours === undefined || rest === undefined) return undefined;
  const minutes = Number(hours) * 60 + Number(rest);
  return minutes === 0 && end ? MINUTES : minutes;
}

/** A reader of whole numbers between the two, both included. */
export function readWhole(least: number, most: number): (typed: string) => number | undefined {
  return (typed) => {
    const value = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined;
    return value !== undefined && value >= least && value <= most ? value : undefined;
  };
}

/** A reader of numbers with a decimal point or comma. */
export function readNumber(most: number): (typed: string) => number | undefined {
  return (typed) => {
    const value = /^\d{1,6}(?:[.,]\d{1,3})?$/.test(typed.trim())
      ? Number(typed.replace(',', '.'))
      : undefined;
    return value !== undefined && value <= most ? value : undefined;
  };
}

/** As `read`, an empty field being `null`. */
export function orNothing<T>(
  read: (typed: string) => T | undefined,
): (typed: string) => T | null | undefined {
  return (typed) => (typed.trim() === '' ? null : read(typed));
}

/** With the decimal mark of the user's language. */
export function writeNumber(value: number | null): string {
  return value === null
    ? ''
    : new Intl.NumberFormat(language(), { numberingSystem: 'latn', useGrouping: false }).format(value);
}

export function write(value: string | number | null): string {
  return value === null ? '' : String(value);
}
