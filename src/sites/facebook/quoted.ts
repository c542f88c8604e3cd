import type { Sighting } from '../../core/sighting.ts';
import type { Page } from '../site.ts';
import { all } from './dom.ts';
import { addressOf, postIdsOf, profileOf } from './links.ts';
import { linksIn, partOf } from './parts.ts';
import { AUTHOR_NAME, HEADING, HREF } from './selectors.ts';
import { nameIn } from './text.ts';

/** The post that this one shares: an attachment with a heading of its own that leads to a profile. */
export function quotedIn(post: Element, page: Page): NonNullable<Sighting['quotes']> | null {
  const attachment = partOf(post, 'attachment');
  if (!attachment) return null;
  for (const heading of all(attachment, `${AUTHOR_NAME}, ${HEADING}`)) {
    if (heading.closest(HREF)) continue;
    for (const link of linksIn(heading)) {
      const key = profileOf(addressOf(link, page.url));
      if (key === null) continue;
      const ids = linksIn(attachment).flatMap((other) => postIdsOf(addressOf(other, page.url)));
      return { id: ids[0] ?? null, author: { key, name: nameIn(link) } };
    }
  }
  return null;
}
