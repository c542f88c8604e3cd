import type { Driver, Page, Site } from '../site.ts';
import { accountOf } from './account.ts';
import { actionsOf, readComment } from './comment.ts';
import { composeWith } from './compose.ts';
import { all, beingOf, isComment, isOnPage, one } from './dom.ts';
import { find } from './find.ts';
import { hiddenOn } from './hidden.ts';
import type { Hint, Reading } from './hint.ts';
import { cleanAddress, postIdsOf } from './links.ts';
import { timeLineOf } from './moment.ts';
import { readNotice } from './notice.ts';
import { pageKindOf } from './page.ts';
import { readPost } from './post.ts';
import { relate } from './relate.ts';
import { ARTICLE, COMET, DARK, HIDDEN, LIGHT, NOTICE_LINK, UNIT } from './selectors.ts';

const READERS = { post: readPost, comment: readComment, notice: readNotice };
const read = (element: Element, page: Page): Reading | null => READERS[beingOf(element)](element, page);

/** The one front end that facebook.com has had since 2020. */
const comet: Driver<Hint> = {
  name: 'comet',
  site: 'facebook',
  claims: (doc) =>
    one(doc, COMET) !== null ||
    [UNIT, NOTICE_LINK].some((mark) => one(doc, mark) !== null) ||
    all(doc, ARTICLE).some(isComment),
  page: pageKindOf,
  account: accountOf,
  // The node that the front end mounts in is replaced while a page streams in, so nothing narrower is stable.
  containers: (doc) => [doc.documentElement],
  find,
  read,
  relate,
  header: headerOf,
  compose: composeWith(read),
  dark: (doc) => (one(doc, DARK) ? true : one(doc, LIGHT) ? false : undefined),
  hidden: hiddenOn,
};

/** The line with the time of a post, the list of actions of a comment. What still waits for its place takes nothing. */
function headerOf(element: Element): Element | null {
  if (element.closest(HIDDEN) || !isOnPage(element)) return null;
  const being = beingOf(element);
  if (being === 'notice') return null;
  return being === 'comment' ? actionsOf(element) : timeLineOf(element, new URL(element.baseURI));
}

export const facebook: Site = {
  name: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  drivers: [comet as Driver],
  address: (url) => postIdsOf(url)[0] ?? cleanAddress(url),
};
