import type { Driver, Page, PostReading } from '../../site.ts';
import { accountOf } from '../account.ts';
import type { Hint } from '../hint.ts';
import { outermost } from '../lookup.ts';
import { everywhere, frontEnd, pageKind, rootsOf } from '../page.ts';
import { relate } from '../relate.ts';
import { commentHeader, readComment } from './comment.ts';
import { readNotice } from './notice.ts';
import { postHeader, readPost } from './post.ts';
import * as at from './selectors.ts';

/** Cards, comments and notices of the older front end, wherever they stand in the document, in document order. */
export function findEmber(doc: Document): Element[] {
  const posts = outermost(everywhere(doc, at.POST).filter((post) => !post.matches(at.COMMENT)));
  const viewers = everywhere(doc, at.VIEWER).filter((viewer) => viewer.querySelector(at.POST) === null);
  const cards = [...posts, ...outermost(viewers)].filter(
    (card) => !card.closest(at.DRAFT) && !card.querySelector(at.DRAFT),
  );
  const wanted = new Set([...cards, ...everywhere(doc, at.COMMENT), ...everywhere(doc, at.NOTICE)]);
  return everywhere(doc, `${at.POST}, ${at.VIEWER}, ${at.COMMENT}, ${at.NOTICE}`).filter((card) =>
    wanted.has(card),
  );
}

/** Reads one of them. */
export function readEmber(card: Element, page: Page): PostReading<Hint> | null {
  if (card.matches(at.COMMENT)) return readComment(card, page);
  if (card.matches(at.NOTICE)) return readNotice(card, page);
  return readPost(card, page);
}

/** Where the badge goes in one of them. */
export function headerEmber(card: Element): Element | null {
  if (card.matches(at.NOTICE)) return null;
  return card.matches(at.COMMENT) ? commentHeader(card) : postHeader(card);
}

/** The older front end (Ember), served since before 2022 and still for many pages. */
export const ember: Driver<Hint> = {
  name: 'ember',
  site: 'linkedin',
  claims: (doc) => frontEnd(doc) === 'ember',
  page: (url) => pageKind(url),
  account: (doc) => accountOf(doc),
  containers: (doc) => containersEmber(doc),
  find: ({ doc }) => findEmber(doc),
  read: readEmber,
  relate,
  header: headerEmber,
  hidden: ({ doc }) => hiddenEmber(doc),
};

/** The list of posts, the place where dialogs appear, and the open shadow root. */
export function containersEmber(doc: Document): Node[] {
  const list = at.CONTAINERS.map((selector) => doc.querySelector(selector)).find(
    (element) => element !== null,
  );
  const modals = doc.querySelector(at.MODALS);
  const [, shadow] = rootsOf(doc);
  return [list, modals, shadow].filter((node): node is Element => node !== null && node !== undefined);
}

/** What the page says that it leaves out. */
export function hiddenEmber(doc: Document): string[] {
  const hidden: string[] = [];
  if (everywhere(doc, at.SORTED).length > 0) hidden.push('comments filtered');
  if (everywhere(doc, at.MORE_COMMENTS).length > 0) hidden.push('comments not loaded');
  if (everywhere(doc, at.MORE_REPLIES.join(', ')).length > 0) hidden.push('replies collapsed');
  return hidden;
}
