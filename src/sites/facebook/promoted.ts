import { own } from './dom.ts';
import { SPONSORED } from './phrases.ts';
import { AD_MARK } from './selectors.ts';

/**
 * Whether the post is an advertisement: it links to the page about advertisements, is marked as one, or says so where
 * others have their time.
 *
 * @param moment what stands in place of the time
 */
export function isPromoted(post: Element, moment: string | null): boolean {
  return own(post, AD_MARK).length > 0 || SPONSORED.has((moment ?? '').trim().toLowerCase());
}
