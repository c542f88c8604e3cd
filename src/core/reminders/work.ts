import type { WorkHours } from '../preferences.ts';
import { DAY, dayOf, momentAt, type Wall, wallAt, weekdayOf } from './wall.ts';

const MINUTE = 60_000;

/** When the user works, by the clock on the wall of this time zone (IANA name). */
export interface WorkingTime extends WorkHours {
  zone: string;
}

/** Whether there is any working time at all; where there is none, every hour is as good as another. */
function works({ days, from, to }: WorkingTime): boolean {
  return days.length > 0 && from < to;
}

/** The moment itself where the user works then, else the beginning of the next working hours; ms. */
export function intoWork(moment: number, work: WorkingTime): number {
  const wall = wallAt(moment, work.zone);
  const minute = (wall - dayOf(wall)) / MINUTE;
  if (!works(work) || (isWorkday(wall, work) && minute >= work.from && minute < work.to)) return moment;
  const first = isWorkday(wall, work) && minute < work.from ? dayOf(wall) : nextWorkday(wall, work);
  return startOf(first, work);
}

/** When work begins on the first day from `day` on that is a working day, ms. */
export function startOfWork(day: Wall, work: WorkingTime): number {
  return startOf(isWorkday(day, work) || !works(work) ? dayOf(day) : nextWorkday(day, work), work);
}

/** When work would begin on this day, were it a working day or not, ms. */
export function startOf(day: Wall, { zone, from }: WorkingTime): number {
  return momentAt(dayOf(day) + from * MINUTE, zone);
}

/** When work would begin on a day spelled "2026-03-02", ms. */
export function startOfDay(day: string, work: WorkingTime): number {
  return startOf(Date.parse(`${day}T00:00Z`), work);
}

function isWorkday(day: Wall, { days }: WorkingTime): boolean {
  return days.includes(weekdayOf(day) % 7);
}

function nextWorkday(wall: Wall, work: WorkingTime): Wall {
  const ahead = [1, 2, 3, 4, 5, 6, 7].find((days) => isWorkday(wall + days * DAY, work)) ?? 1;
  return dayOf(wall) + ahead * DAY;
}
