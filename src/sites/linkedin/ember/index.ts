import type { Driver, Page, PostReading } from '../../site.ts';
import { accountOf } from '../account.ts';
import { composeWith } from '../compose.ts';
import type { Hint } from '../hint.ts';
import { outermost, own } from '../lookup.ts';
import { everywhere, frontEnd, isDark, pageKind, rootsOf } from '../page.ts';
import { relate } from '../relate.ts';
import { commentHeader, readComment } from './comment.ts';
import { readNotice } from './notice.ts';
import { postHeader, readPost } from './post.ts';
import * as at from './selectors.ts';

/** The older front end (Ember), served since before 2022 and still for many pages. */
export const ember: Driver<Hint> = {
  name: 'ember',
  site: 'linkedin',
  claims: (doc) => frontEnd(doc) === 'ember',
  page: pageKind,
  account: accountOf,
  containers: containersEmber,
  find,
  read: readEmber,
  relate,
  header: headerEmber,
  compose: composeWith({ find, read: readEmber }, replyButtonEmber),
  dark: isDark,
  hidden: ({ doc }) => hiddenEmber(doc),
};

/** Everything that may be a card of the older front end. */
export const EMBER_CARD = `${at.CARD}, ${at.COMMENT}, ${at.NOTICE}`;

function find({ doc }: Page): Element[] {
  return cardsAmong(everywhere(doc, EMBER_CARD));
}

/** The cards of posts, comments and notices among elements that match `EMBER_CARD`, in the same order. */
export function cardsAmong(elements: readonly Element[]): Element[] {
  const comments = new Set(elements.filter((card) => card.matches(at.COMMENT)));
  const posts = elements.filter((card) => !comments.has(card) && card.matches(at.POST));
  const viewers = elements.filter((card) => card.matches(at.VIEWER) && !card.querySelector(at.POST));
  const said = [...outermost(posts), ...outermost(viewers)].filter(
    (card) => !card.closest(at.DRAFT) && !card.querySelector(at.DRAFT),
  );
  const found = new Set(said);
  return elements.filter((card) => found.has(card) || comments.has(card) || card.matches(at.NOTICE));
}

/** Reads one of them. */
export function readEmber(card: Element, page: Page): PostReading<Hint> | null {
  if (card.matches(at.COMMENT)) return readComment(card, page);
  return card.matches(at.NOTICE) ? readNotice(card, page) : readPost(card, page);
}

/** Where the badge goes in one of them. */
export function headerEmber(card: Element): Element | null {
  if (card.matches(at.NOTICE)) return null;
  return card.matches(at.COMMENT) ? commentHeader(card) : postHeader(card);
}

/** The button of one of them that opens the box for an answer. */
export function replyButtonEmber(card: Element): Element | null {
  if (card.matches(at.COMMENT)) return own({ element: card, fence: at.NOT_OF_COMMENT }, at.REPLY_BUTTON);
  return own({ element: card, fence: at.NOT_OF_POST }, at.COMMENT_BUTTON);
}

/** The list of posts, the place where dialogs appear, and the open shadow root. */
export function containersEmber(doc: Document): Node[] {
  const list = at.CONTAINERS.map((selector) => doc.querySelector(selector)).find(
    (element) => element !== null,
  );
  const [, shadow] = rootsOf(doc);
  return [list, doc.querySelector(at.MODALS), shadow].filter((node) => node !== null && node !== undefined);
}

/** What the page says that it leaves out. */
export function hiddenEmber(doc: Document): string[] {
  const hidden: readonly (readonly [string, string])[] = [
    [at.SORTED, 'comments filtered'],
    [at.MORE_COMMENTS, 'comments not loaded'],
    [at.MORE_REPLIES.join(', '), 'replies collapsed'],
  ];
  return hidden.filter(([selector]) => everywhere(doc, selector).length > 0).map(([, what]) => what);
}
