import type { Reminder } from '../reminder.ts';

/** What the user does with a reminder: settled, or put off until a moment (ms). */
export type ReminderAct = { act: 'done' } | { act: 'later'; until: number };

/** The reminder after that. Doing it twice changes nothing more. */
export function acted(row: Reminder, deed: ReminderAct, now: number): Reminder {
  const at = later(row, now);
  if (deed.act === 'done') return row.state === 'done' ? row : { ...row, at, state: 'done' };
  if (row.putOff === deed.until && row.state === 'waiting') return row;
  const { firedAt: _, toldAt: __, ...rest } = row;
  return { ...rest, at, due: deed.until, putOff: deed.until, state: 'waiting' };
}

/** The reminder once it is due. Newer by as little as there is: what the user does with it meanwhile counts more. */
export function fired(row: Reminder, now: number): Reminder {
  return { ...row, at: row.at + 1, state: 'fired', firedAt: now };
}

/** Newer than a telling of the same row, also after the clock was put back. */
function later({ at }: Reminder, now: number): number {
  return Math.max(now, at + 2);
}
