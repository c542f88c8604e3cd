import type { Owed } from '../core/view.ts';
import { language, words } from './words.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Up to so many days away the day of the week tells which day it is. */
const NAMED_DAYS = 6;

/** That something was promised, with the day where one was named: "you promised it by Friday". */
export function owedWords({ due }: Owed, now: number): string {
  if (due === null) return words('owed');
  const near = Math.abs(due - now) < NAMED_DAYS * DAY;
  const day = near ? { weekday: 'long' as const } : { day: 'numeric' as const, month: 'long' as const };
  return words('owed_by', new Intl.DateTimeFormat(language(), day).format(due));
}
