import type { Page } from '../site.ts';
import { one } from './dom.ts';
import type { Reading } from './hint.ts';
import { addressOf, cleanAddress, pointerOf } from './links.ts';
import { NOTICE_LINK, PORTRAIT, STRONG } from './selectors.ts';
import { nameIn } from './text.ts';

/** Kinds of notification whose address points to a comment that names the account. */
const NAMES_ACCOUNT = /mention/;
/** Numbers of notifications are microseconds since 1970. */
const MICROSECONDS = /^1\d{15}$/;

/**
 * One row of the notifications, as a pointer to a comment. Only of a mention is it sure that the comment pointed to is
 * said to the account; any other stays without an id, so that nothing is claimed from it.
 */
export function readNotice(element: Element, page: Page): Reading | null {
  const address = addressOf(one(element, NOTICE_LINK), page.url);
  const query = address?.searchParams;
  const notice = query?.get('notif_id');
  const kind = query?.get('notif_t') ?? '';
  if (!address || !notice) return null;
  const pointer = pointerOf(address);
  const names = NAMES_ACCOUNT.test(kind) && pointer !== null && page.account !== null;
  return {
    element,
    hits: { notice: 'address' },
    disagrees: false,
    hint: { is: 'notice', notice },
    sighting: {
      site: page.site,
      ids: names ? [pointer.id] : [],
      author: { key: null, name: nameOn(element) },
      kind: 'notice',
      parent: pointer?.parent ?? '?',
      promoted: false,
      url: cleanAddress(address),
      ...(names && page.account && { mentions: [page.account.key] }),
      ...(MICROSECONDS.test(notice) && { time: Math.floor(Number(notice) / 1000) }),
    },
  };
}

/** Whoever the notification is about stands out in its words, else beside the portrait. */
function nameOn(row: Element): string | null {
  return nameIn(one(row, STRONG)) ?? one(row, PORTRAIT)?.getAttribute('aria-label') ?? null;
}
