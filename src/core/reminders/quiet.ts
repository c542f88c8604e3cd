import type { QuietHours } from '../preferences.ts';
import { DAY, dayOf, momentAt, wallAt } from './wall.ts';

const MINUTE = 60_000;

/**
 * Until when (ms) there is to be quiet; `null` where there need not be now.
 *
 * @param zone IANA name of the time zone whose clock counts
 */
export function quietUntil(now: number, { on, from, to }: QuietHours, zone: string): number | null {
  const wall = wallAt(now, zone);
  const today = dayOf(wall);
  const minute = (wall - today) / MINUTE;
  const overNight = to <= from;
  if (!on || from === to) return null;
  if (overNight ? minute < from && minute >= to : minute < from || minute >= to) return null;
  const end = today + to * MINUTE;
  return momentAt(overNight && minute >= from ? end + DAY : end, zone);
}
