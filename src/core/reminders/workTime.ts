import { DAY, dayOf, momentAt, wallAt, weekdayOf } from './wall.ts';
import type { WorkingTime } from './work.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The moment (ms) at which somebody who began to wait at `since` (ms) has waited so many of the user's working hours.
 * Where the user never works, every hour counts.
 */
export function afterWorking(since: number, hours: number, work: WorkingTime): number {
  const daily = (work.to - work.from) * MINUTE;
  const weekly = daily * new Set(work.days).size;
  if (weekly <= 0) return since + hours * HOUR;
  const begin = wallAt(since, work.zone);
  const weeks = Math.max(0, Math.ceil((hours * HOUR) / weekly) - 1);
  let left = hours * HOUR - weeks * weekly;
  for (let day = dayOf(begin) + weeks * 7 * DAY; ; day += DAY) {
    if (!work.days.includes(weekdayOf(day) % 7)) continue;
    const from = Math.max(day + work.from * MINUTE, begin + weeks * 7 * DAY);
    const here = day + work.to * MINUTE - from;
    if (here <= 0) continue;
    if (left <= here) return momentAt(from + left, work.zone);
    left -= here;
  }
}
