import type { Driver, Page } from '../../site.ts';
import { accountOf } from '../account.ts';
import { containersEmber, findEmber, headerEmber, hiddenEmber, readEmber } from '../ember/index.ts';
import type { Hint } from '../hint.ts';
import { outermost } from '../lookup.ts';
import { frontEnd, pageKind, rootsOf } from '../page.ts';
import { relate } from '../relate.ts';
import { commentHeader, commentId, readComment } from './comment.ts';
import { postHeader, readPost } from './post.ts';
import * as at from './selectors.ts';

const CARD = `${at.POST}, ${at.COMMENT}`;

/**
 * The newer front end (SDUI, React). Older screens may stand in the same document, in its shadow root or beside its
 * own posts: those are read as such.
 */
export const sdui: Driver<Hint> = {
  name: 'sdui',
  site: 'linkedin',
  claims: (doc) => frontEnd(doc) === 'sdui',
  page: (url) => pageKind(url),
  account: (doc) => accountOf(doc),
  containers,
  find,
  read: (card, page) => {
    if (!card.matches(CARD)) return readEmber(card, page);
    return card.matches(at.COMMENT) ? readComment(card, page) : readPost(card, page);
  },
  relate,
  header: (card) => {
    if (!card.matches(CARD)) return headerEmber(card);
    return card.matches(at.COMMENT) ? commentHeader(card) : postHeader(card);
  },
  hidden: ({ doc }) => [
    ...(doc.querySelector(at.MORE_COMMENTS) ? ['comments not loaded'] : []),
    ...hiddenEmber(doc),
  ],
};

function find({ doc }: Page): Element[] {
  const posts = outermost([...doc.querySelectorAll(at.POST)]);
  const comments = [...doc.querySelectorAll(at.COMMENT)].filter(isOutermost);
  const older = findEmber(doc).filter((card) => !card.closest(CARD) && !card.querySelector(CARD));
  const found = [...new Set([...posts, ...comments, ...older])];
  const light = found.filter((card) => card.getRootNode() === doc);
  const inShadow = found.filter((card) => card.getRootNode() !== doc);
  return [...light.sort(byPlace), ...inShadow];
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Three nested elements carry the key of one comment; the outermost stands for it. */
function isOutermost(card: Element): boolean {
  const id = commentId(card);
  for (
    let around = card.parentElement?.closest(at.COMMENT);
    around;
    around = around.parentElement?.closest(at.COMMENT)
  )
    if (commentId(around) === id) return false;
  return true;
}

function containers(doc: Document): Node[] {
  const list = at.CONTAINERS.map((selector) => doc.querySelector(selector)).find(
    (element) => element !== null,
  );
  const dialogs = [...doc.querySelectorAll(at.DIALOGS)];
  const [, shadow] = rootsOf(doc);
  const found = [list, ...dialogs, shadow].filter(
    (node): node is Element => node !== null && node !== undefined,
  );
  return found.length > 0 ? found : containersEmber(doc);
}
