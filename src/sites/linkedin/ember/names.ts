import { nameOf } from '../people.ts';
import { PICTURE, SEEN } from '../selectors.ts';
import { words } from '../text.ts';
import { DISTANCE, UNSAID } from './selectors.ts';

/** The name an element shows: what the eye sees where it is said twice, without "• 2nd". */
export function nameIn(element: Element | null): string | undefined {
  if (!element) return undefined;
  const seen = [...element.querySelectorAll(SEEN)].find((part) => !part.closest(DISTANCE)) ?? element;
  return nameOf(words(seen, `${UNSAID}, ${DISTANCE}, ${PICTURE}`).split('•')[0]) ?? undefined;
}
