import type { Page, PostReading } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { keyOf, nameOf } from '../people.ts';
import { words } from '../text.ts';
import { NOTICE_HEADLINE, NOTICE_NAME, NOTICE_PERSON, UNSAID } from './selectors.ts';

/**
 * Reads one card of the notifications page. A notice has no id of its own: the comment that its link names may be the
 * account's (somebody liked it) as well as the other person's (somebody answered), and only words would tell.
 */
export function readNotice(card: Element, page: Page): PostReading<Hint> | null {
  const headline = card.querySelector(NOTICE_HEADLINE.join(', '));
  if (!headline) return null;
  const key = NOTICE_PERSON.map((selector) => keyOf(card.querySelector(selector)?.getAttribute('href'))).find(
    Boolean,
  );
  return {
    element: card,
    sighting: {
      site: page.site,
      ids: [],
      author: { key: key ?? null, name: nameOf(headline.querySelector(NOTICE_NAME)?.textContent) },
      text: words(headline, UNSAID),
      truncated: true,
      kind: 'notice',
      parent: '?',
      promoted: false,
    },
    hits: { text: 'headline' },
    disagrees: false,
    hint: { ...NO_HINT, what: 'notice' },
  };
}
