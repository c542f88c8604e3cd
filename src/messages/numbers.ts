import { MOST_COUNTED } from './today.ts';
import { counted, language, words } from './words.ts';

/** A number as it is told: exactly, or as "more than so many" where nobody counted further than `most`. */
export function numberWords(count: number, most = MOST_COUNTED): string {
  const format = new Intl.NumberFormat(language());
  return count < most ? format.format(count) : words('or_more', format.format(most - 1));
}

/** As `counted`, with a number that may be "more than so many". */
export function countedWords(key: string, count: number): string {
  return count < MOST_COUNTED ? counted(key, count) : words(`${key}_many`, numberWords(count));
}
