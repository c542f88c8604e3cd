import { allOwn, type Card, own } from '../lookup.ts';
import { MARKED_WORDS, NO_WORDS, PLAIN, TEXT_BOX } from './selectors.ts';

/** Lines that tell an age, a number or how near somebody is, not words of anybody. */
const META = /^[\s•·]*(\S{0,3}\s?\p{Nd}{1,3}(?:\s?\S{1,12})?(\s*[•·].*)?|[•·].*)$/u;

/**
 * The element with the words of a comment: the marked one; on a page without any mark (one build of May 2026) the
 * longest line that is neither link nor button nor age.
 */
export function wordsOf(card: Card): Element | null {
  const marked = own(card, TEXT_BOX);
  if (marked || card.element.ownerDocument.querySelector(MARKED_WORDS)) return marked;
  const lines = allOwn(card, PLAIN).filter(isLine);
  return lines.reduce<Element | null>((best, line) => (lengthOf(line) > lengthOf(best) ? line : best), null);
}

function isLine(line: Element): boolean {
  const text = (line.textContent ?? '').trim();
  return /\p{L}{2}/u.test(text) && !META.test(text) && !line.closest(NO_WORDS) && !line.querySelector(PLAIN);
}

function lengthOf(line: Element | null): number {
  return line?.textContent?.trim().length ?? 0;
}
