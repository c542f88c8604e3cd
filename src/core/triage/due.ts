import type { DueWords } from './due/dueWords.ts';
import { DUE_WORDS } from './due/words.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Something that is due on a day is due at the end of a working day. */
const HOUR_DUE = 18;

/**
 * When something is due, read from the words: “by Friday”, “tomorrow at 11”, “next week”, “in May”, “in 3 days”, “on the
 * 14th of March”, “3/14”. Days are counted in the local time zone.
 *
 * @param said when it was said, ms
 * @param lang ISO 639-1; words are known in seven languages
 * @returns ms, later than `said`; `null` where no date stands in the text or the language is not known
 */
export function dueDate(text: string, said: number, lang: string | null): number | null {
  const words = DUE_WORDS[lang ?? ''];
  if (!words) return null;
  const spoken = ` ${text.slice(0, 4000).toLowerCase().normalize('NFC')} `;
  const hour = hourIn(spoken, words);
  const soon = inSome(spoken, said, words);
  if (soon !== null) return soon;
  const day = dayIn(spoken, new Date(said), words);
  if (day === null && hour === null) return null;
  const due = new Date(said);
  if (day !== null) due.setTime(day.getTime());
  due.setHours(hour ?? HOUR_DUE, 0, 0, 0);
  if (due.getTime() > said) return due.getTime();
  if (day === null) return due.getTime() + DAY;
  return sameDay(due, new Date(said)) ? said + untilMidnight(said) : null;
}

/** “in 3 days”, “within two hours”, “in 20 minutes”. */
function inSome(spoken: string, said: number, { within, numbers, units }: DueWords): number | null {
  const names = Object.keys(numbers).join('|');
  for (const [unit, length] of Object.entries(units)) {
    const found = new RegExp(
      `(?<![\\p{L}\\d])(?:${within}) (\\d{1,3}|${names}) (?:${unit})(?!\\p{L})`,
      'u',
    ).exec(spoken);
    const count = found?.[1];
    if (count !== undefined) return said + (numbers[count] ?? Number(count)) * length;
  }
  return null;
}

function dayIn(spoken: string, said: Date, words: DueWords): Date | null {
  return (
    named(spoken, said, words) ??
    dated(spoken, said, words) ??
    weekday(spoken, said, words) ??
    month(spoken, said, words)
  );
}

const has = (spoken: string, pattern: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?!\\p{L})`, 'u').exec(spoken);

function shifted(from: Date, days: number): Date {
  const day = new Date(from);
  day.setDate(day.getDate() + days);
  return day;
}

/** “today”, “tomorrow”, “next week”, “end of the month”. The nearest day that is named counts. */
function named(
  spoken: string,
  said: Date,
  { days, endOfWeek, nextWeek, endOfMonth, nextMonth }: DueWords,
): Date | null {
  for (const [pattern, count] of days) if (has(spoken, pattern)) return shifted(said, count);
  const today = said.getDay() || 7;
  // A day that is named within the next week is more than the week.
  if (has(spoken, nextWeek)) return shifted(said, 12 - today);
  if (has(spoken, endOfWeek)) return shifted(said, today <= 5 ? 5 - today : 7 - today);
  if (has(spoken, endOfMonth)) return new Date(said.getFullYear(), said.getMonth() + 1, 0);
  return has(spoken, nextMonth) ? new Date(said.getFullYear(), said.getMonth() + 2, 0) : null;
}

/** “Friday” is the next Friday; on a Friday it is a week from then. */
function weekday(spoken: string, said: Date, { weekdays }: DueWords): Date | null {
  for (const [at, pattern] of weekdays.entries()) {
    if (!has(spoken, pattern)) continue;
    const ahead = (((at + 1 - said.getDay()) % 7) + 7) % 7;
    return shifted(said, ahead === 0 ? 7 : ahead);
  }
  return null;
}

/** “14 March”, “March 14th”, “14.3.”, “2026-03-14”. A day that is past is meant for the next year. */
function dated(spoken: string, said: Date, { months, monthFirst }: DueWords): Date | null {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(spoken);
  if (iso) return valid(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  for (const [at, pattern] of months.entries()) {
    const found =
      has(spoken, `(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?(?: of| de| di)? (?:${pattern})`) ??
      has(spoken, `(?:${pattern}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`);
    if (found) return upcoming(said, at, Number(found[1]));
  }
  const short = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\2|(?![\d:%]))/.exec(spoken);
  if (!short || (short[2] === '.' && monthFirst)) return null;
  const [first, second] = [Number(short[1]), Number(short[3])];
  return monthFirst ? upcoming(said, first - 1, second) : upcoming(said, second - 1, first);
}

function month(spoken: string, said: Date, { inMonth, months }: DueWords): Date | null {
  for (const [at, pattern] of months.entries()) {
    if (!has(spoken, `(?:${inMonth}) (?:${pattern})`)) continue;
    const year = said.getFullYear() + (at < said.getMonth() ? 1 : 0);
    return new Date(year, at + 1, 0);
  }
  return null;
}

function upcoming(said: Date, at: number, day: number): Date | null {
  const date = valid(said.getFullYear(), at, day);
  if (date === null || date.getTime() + DAY > said.getTime()) return date;
  return valid(said.getFullYear() + 1, at, day);
}

function valid(year: number, at: number, day: number): Date | null {
  const date = new Date(year, at, day);
  return date.getMonth() === at && date.getDate() === day ? date : null;
}

/** “at 11”, “11:00”, “3 pm”, “um 15 Uhr”, “à 15h”. */
function hourIn(spoken: string, { at }: DueWords): number | null {
  const found =
    /(?<![\d.:/-])(\d{1,2})(?::\d{2})? ?(a\.?m|p\.?m)(?!\p{L})/u.exec(spoken) ??
    /(?<![\d.:/-])(\d{1,2})(?::\d{2}| ?uhr| ?uur|h\d{0,2}(?!\p{L}))/u.exec(spoken) ??
    has(spoken, `(?:${at}) (\\d{1,2})(?!\\d|[.,/:]\\d|%)`);
  if (!found) return null;
  const hour = Number(found[1]);
  const half = found[2]?.startsWith('p') ? 12 : 0;
  if (found[2] !== undefined) return hour <= 12 ? (hour % 12) + half : null;
  return hour <= 23 ? hour : null;
}

const sameDay = (one: Date, other: Date) => one.toDateString() === other.toDateString();

function untilMidnight(said: number): number {
  const night = new Date(said);
  night.setHours(24, 0, 0, 0);
  return night.getTime() - said - 60_000;
}
