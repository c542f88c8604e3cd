import { language } from '../messages/words.ts';

/** A moment as a day in words, "31 Dec 2026", in the user's own zone unless another is given. */
export function dayWords(time: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone }).format(time);
}
