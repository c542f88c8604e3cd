import { DAY, dayOf, momentAt, type Wall, wallAt } from '../reminders/wall.ts';
import type { DueWords } from './due/dueWords.ts';
import { DUE_WORDS } from './due/words.ts';

const MINUTE = 60 * 1000;
/** Something that is due on a day is due at the end of a working day. */
const HOUR_DUE = 18;

/**
 * When something is due, read from the words: “by Friday”, “tomorrow at 11”, “next week”, “in May”, “in 3 days”, “on the
 * 14th of March”, “3/14”.
 *
 * @param said when it was said, ms
 * @param lang ISO 639-1; words are known in seven languages
 * @param zone IANA name of the time zone in which days are counted
 * @returns ms, later than `said`; `null` where no date stands in the text or the language is not known
 */
export function dueDate(text: string, said: number, lang: string | null, zone: string): number | null {
  const words = DUE_WORDS[lang ?? ''];
  if (!words) return null;
  const spoken = ` ${text.slice(0, 4000).toLowerCase().normalize('NFC')} `;
  const now = wallAt(said, zone);
  const ahead = aheadIn(spoken, words);
  if (ahead !== null) return ahead % DAY === 0 ? momentAt(now + ahead, zone) : said + ahead;
  const clock = clockIn(spoken, words);
  const day = dayIn(spoken, now, words);
  if (day === null && clock === null) return null;
  const due = (day ?? dayOf(now)) + (clock ?? HOUR_DUE * 60) * MINUTE;
  if (due > now) return momentAt(due, zone);
  if (day === null) return momentAt(due + DAY, zone);
  return day === dayOf(now) ? momentAt(day + DAY - MINUTE, zone) : null;
}

/** “in 3 days”, “within two hours”, “in 20 minutes”: ms. */
function aheadIn(spoken: string, { within, numbers, units }: DueWords): number | null {
  const names = Object.keys(numbers).join('|');
  for (const [unit, length] of Object.entries(units)) {
    const found = new RegExp(
      `(?<![\\p{L}\\d])(?:${within}) (\\d{1,3}|${names}) (?:${unit})(?!\\p{L})`,
      'u',
    ).exec(spoken);
    const count = found?.[1];
    if (count !== undefined) return (numbers[count] ?? Number(count)) * length;
  }
  return null;
}

function dayIn(spoken: string, now: Wall, words: DueWords): Wall | null {
  return (
    named(spoken, now, words) ??
    dated(spoken, now, words) ??
    weekday(spoken, now, words) ??
    month(spoken, now, words)
  );
}

const has = (spoken: string, pattern: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?!\\p{L})`, 'u').exec(spoken);

function shifted(from: Wall, days: number): Wall {
  return dayOf(from) + days * DAY;
}

/** “today”, “tomorrow”, “next week”, “end of the month”. The nearest day that is named counts. */
function named(
  spoken: string,
  now: Wall,
  { days, endOfWeek, nextWeek, endOfMonth, nextMonth }: DueWords,
): Wall | null {
  for (const [pattern, count] of days) if (has(spoken, pattern)) return shifted(now, count);
  const said = new Date(now);
  const today = said.getUTCDay() || 7;
  // A day that is named within the next week is more than the week.
  if (has(spoken, nextWeek)) return shifted(now, 12 - today);
  if (has(spoken, endOfWeek)) return shifted(now, today <= 5 ? 5 - today : 7 - today);
  if (has(spoken, endOfMonth)) return Date.UTC(said.getUTCFullYear(), said.getUTCMonth() + 1, 0);
  return has(spoken, nextMonth) ? Date.UTC(said.getUTCFullYear(), said.getUTCMonth() + 2, 0) : null;
}

/** “Friday” is the next Friday; on a Friday it is a week from then. */
function weekday(spoken: string, now: Wall, { weekdays }: DueWords): Wall | null {
  const today = new Date(now).getUTCDay();
  for (const [at, pattern] of weekdays.entries()) {
    if (!has(spoken, pattern)) continue;
    const ahead = (((at + 1 - today) % 7) + 7) % 7;
    return shifted(now, ahead === 0 ? 7 : ahead);
  }
  return null;
}

/** “14 March”, “March 14th”, “14.3.”, “2026-03-14”. A day that is past is meant for the next year. */
function dated(spoken: string, now: Wall, { months, monthFirst }: DueWords): Wall | null {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(spoken);
  if (iso) return valid(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  for (const [at, pattern] of months.entries()) {
    const found =
      has(spoken, `(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?(?: of| de| di)? (?:${pattern})`) ??
      has(spoken, `(?:${pattern}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`);
    if (found) return upcoming(now, at, Number(found[1]));
  }
  const short = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\2|(?![\d:%]))/.exec(spoken);
  if (!short || (short[2] === '.' && monthFirst)) return null;
  const [first, second] = [Number(short[1]), Number(short[3])];
  return monthFirst ? upcoming(now, first - 1, second) : upcoming(now, second - 1, first);
}

function month(spoken: string, now: Wall, { inMonth, months }: DueWords): Wall | null {
  const said = new Date(now);
  for (const [at, pattern] of months.entries()) {
    if (!has(spoken, `(?:${inMonth}) (?:${pattern})`)) continue;
    const year = said.getUTCFullYear() + (at < said.getUTCMonth() ? 1 : 0);
    return Date.UTC(year, at + 1, 0);
  }
  return null;
}

function upcoming(now: Wall, at: number, day: number): Wall | null {
  const year = new Date(now).getUTCFullYear();
  const date = valid(year, at, day);
  return date === null || date >= dayOf(now) ? date : valid(year + 1, at, day);
}

function valid(year: number, at: number, day: number): Wall | null {
  const wall = Date.UTC(year, at, day);
  const date = new Date(wall);
  return date.getUTCMonth() === at && date.getUTCDate() === day ? wall : null;
}

/** “at 11”, “11:30”, “3 pm”, “um 15 Uhr”, “à 15h”: minutes after midnight. */
function clockIn(spoken: string, { at }: DueWords): number | null {
  const found =
    /(?<![\d.:/-])(?<hour>\d{1,2})(?::(?<minute>\d{2}))? ?(?<half>a\.?m|p\.?m)(?!\p{L})/u.exec(spoken) ??
    /(?<![\d.:/-])(?<hour>\d{1,2})(?::(?<minute>\d{2})(?!\d)| ?uhr| ?uur|h(?<minutes>\d{2})?(?!\p{L}))/u.exec(
      spoken,
    ) ??
    has(spoken, `(?:${at}) (?<hour>\\d{1,2})(?!\\d|[.,/:]\\d|%)`);
  if (!found?.groups) return null;
  const { hour, minute, minutes, half } = found.groups;
  const [hours, past] = [Number(hour), Number(minute ?? minutes ?? 0)];
  if (past > 59 || hours > (half === undefined ? 23 : 12)) return null;
  const whole = half === undefined ? hours : (hours % 12) + (half.startsWith('p') ? 12 : 0);
  return whole * 60 + past;
}
