import { isMemberId, keyOf, nameOf } from '../people.ts';
import { MEMBERS } from '../selectors.ts';
import { words } from '../text.ts';
import { memberId } from '../urn.ts';
import { DISTANCE, SEEN, UNSAID } from './selectors.ts';

/** The name an element shows: what the eye sees where it is said twice, without "• 2nd". */
export function nameIn(element: Element | null): string | null {
  if (!element) return null;
  const seen = element.querySelector(SEEN) ?? element;
  return nameOf(words(seen, `${UNSAID}, ${DISTANCE}`).split('•')[0]);
}

/** Member ids and slugs that links of this post show side by side. */
export function peopleIn(post: Element): [string, string][] {
  const found: [string, string][] = [];
  for (const link of post.querySelectorAll(MEMBERS)) {
    const href = link.getAttribute('href');
    const slug = keyOf(href);
    const member = memberId(href?.split('?')[1]);
    if (slug && member && !isMemberId(slug)) found.push([member, slug]);
  }
  return found;
}
