import { DAY, dayOf, momentAt, wallAt, weekdayOf } from './wall.ts';
import { startOf, startOfWork, type WorkingTime } from './work.ts';

const HOUR = 60 * 60 * 1000;
/** By the clock on the wall; when it is later than that, "tonight" is an hour from now. */
const EVENING = 19;

/** For how long something is put off; besides these, until they reply, or until any moment the user picks. */
export type Snooze = 'hour' | 'tonight' | 'tomorrow' | 'nextWeek';
export const SNOOZES: readonly Snooze[] = ['hour', 'tonight', 'tomorrow', 'nextWeek'];

/**
 * When it comes back, ms; always later than `now`. Tomorrow is tomorrow, also where nobody works then; the next week begins
 * with its first working day.
 */
export function snoozeUntil(snooze: Snooze, now: number, work: WorkingTime): number {
  const today = dayOf(wallAt(now, work.zone));
  switch (snooze) {
    case 'hour':
      return now + HOUR;
    case 'tonight':
      return Math.max(momentAt(today + EVENING * HOUR, work.zone), now + HOUR);
    case 'tomorrow':
      return startOf(today + DAY, work);
    case 'nextWeek':
      return startOfWork(today + (8 - weekdayOf(today)) * DAY, work);
  }
}

/** One of the usual times to come back to something; `until` in ms. */
export interface LaterTime {
  name: Snooze;
  until: number;
}

/** The usual times; late at night an hour from now is tonight, and is offered once. */
export function laterTimes(now: number, work: WorkingTime): LaterTime[] {
  const times = SNOOZES.map((name) => ({ name, until: snoozeUntil(name, now, work) }));
  return times.filter(({ until }, place) => times.findIndex((time) => time.until === until) === place);
}
