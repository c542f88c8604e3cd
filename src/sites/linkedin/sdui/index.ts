import type { Driver, Page, PostReading } from '../../site.ts';
import { accountOf } from '../account.ts';
import { composeWith } from '../compose.ts';
import {
  cardsAmong,
  containersEmber,
  EMBER_CARD,
  headerEmber,
  hiddenEmber,
  readEmber,
  replyButtonEmber,
} from '../ember/index.ts';
import type { Hint } from '../hint.ts';
import { outermost, own } from '../lookup.ts';
import { everywhere, frontEnd, isDark, pageKind, rootsOf } from '../page.ts';
import { relate } from '../relate.ts';
import { commentHeader, readComment, replyButton } from './comment.ts';
import { cardOf, nameOfComment } from './names.ts';
import { postHeader, readPost } from './post.ts';
import * as at from './selectors.ts';

/**
 * The newer front end (SDUI, React). Older screens may stand in the same document, in its shadow root or beside its
 * own posts: those are read as such.
 */
export const sdui: Driver<Hint> = {
  name: 'sdui',
  site: 'linkedin',
  claims: (doc) => frontEnd(doc) === 'sdui',
  page: pageKind,
  account: accountOf,
  containers,
  find,
  read,
  relate,
  header: (card) => {
    if (!card.matches(at.CARD)) return headerEmber(card);
    return card.matches(at.COMMENT) ? commentHeader(card) : postHeader(card);
  },
  compose: composeWith({ find, read }, (card) => {
    if (!card.matches(at.CARD)) return replyButtonEmber(card);
    if (card.matches(at.COMMENT)) return replyButton(card);
    return own(cardOf(card), at.COMMENT_ICON)?.closest(at.BUTTON);
  }),
  dark: isDark,
  hidden: ({ doc }) => [
    ...(doc.querySelector(at.MORE_COMMENTS) ? ['comments not loaded'] : []),
    ...hiddenEmber(doc),
  ],
};

function read(card: Element, page: Page): PostReading<Hint> | null {
  if (!card.matches(at.CARD)) return readEmber(card, page);
  return card.matches(at.COMMENT) ? readComment(card, page) : readPost(card, page);
}

function find({ doc }: Page): Element[] {
  const all = everywhere(doc, `${at.CARD}, ${EMBER_CARD}`);
  const newer = all.filter((card) => card.matches(at.CARD));
  const comments = newer.filter((card) => card.matches(at.COMMENT));
  const posts = outermost(newer.filter((card) => !card.matches(at.COMMENT)));
  const beside = all.filter((card) => !card.closest(at.CARD) && !card.querySelector(at.CARD));
  const found = new Set([...posts, ...comments.filter(isOutermost), ...cardsAmong(beside)]);
  return all.filter((card) => found.has(card));
}

/** Up to three nested elements carry the key of one comment; the outermost stands for it. */
function isOutermost(card: Element): boolean {
  const id = nameOfComment(card)?.id;
  const around = card.parentElement?.closest(at.COMMENT);
  return !around || nameOfComment(around)?.id !== id;
}

function containers(doc: Document): Node[] {
  const list = at.CONTAINERS.map((selector) => doc.querySelector(selector)).find(
    (element) => element !== null,
  );
  if (!list) return containersEmber(doc);
  const [, shadow] = rootsOf(doc);
  return [list, ...doc.querySelectorAll(at.DIALOGS), ...(shadow ? [shadow] : [])];
}
