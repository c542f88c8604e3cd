import type { Page } from '../site.ts';
import { all, createIsOnPage, isComment, one } from './dom.ts';
import { addressOf, pointerOf } from './links.ts';
import {
  ACTION_BUTTON,
  ACTIONS,
  ARTICLE,
  ARTICLE_IN_UNIT,
  BOUNDARY,
  COMMENT_LINK,
  COMPOSER,
  DESCRIBED,
  DIALOG,
  FEED_UNIT,
  HEADING,
  HREF,
  LABELLED_UNIT,
  MARKED_POST,
  MENU,
  NOTICE_LINK,
  NOTICE_ROW,
  POST_EDGE,
  POST_MARK,
  REACTED,
  REACTIONS,
  UNIT,
  VIEWER_SIDE,
} from './selectors.ts';
import { isPostMenu, splitBundles } from './unit.ts';

/** Every post, comment and notification on the page, in document order; loading shapes and empty shells are none. */
export function find(page: Page): Element[] {
  const { doc } = page;
  const isSeen = createIsOnPage();
  const articles = all(doc, ARTICLE).filter((element) => one(element, HREF) ?? isComment(element));
  const comments = [...articles.filter(isComment), ...looseComments(page)];
  const posts = postsIn(doc, articles, isSeen);
  const found = new Set([...posts, ...comments, ...noticesOn(doc)].filter(isSeen));
  return [...found].sort(inDocument);
}

/** Anybody can write a link that looks like a notification into a post; it counts only in a row of its own. */
function noticesOn(doc: Document): Element[] {
  const rows = all(doc, NOTICE_LINK).flatMap((link) => link.closest(NOTICE_ROW) ?? []);
  return rows.filter((row) => !row.closest(MARKED_POST));
}

function postsIn(doc: Document, articles: Element[], isSeen: (element: Element) => boolean): Element[] {
  const units = all(doc, UNIT).filter((element) => isPostUnit(element) && isSeen(element));
  const loose = articles.filter(
    (article) => !isComment(article) && !article.closest(UNIT) && isSeen(article),
  );
  const known = new Set([...units, ...loose]);
  const isNew = (element: Element) =>
    ![...known].some((post) => post.contains(element) || element.contains(post));
  const add = (elements: Element[]) => {
    for (const element of elements) if (isNew(element)) known.add(element);
  };
  add(all(doc, VIEWER_SIDE).filter(isViewer).map(viewerOf));
  if (known.size === 0) for (const way of UNMARKED) add(way(doc));
  return splitBundles(doc, [...known]);
}

/** Ways to posts that have neither a position nor a role, the surest first. */
const UNMARKED: readonly ((doc: Document) => Element[])[] = [
  (doc) => all(doc, LABELLED_UNIT).filter((unit) => one(unit, HEADING) && one(unit, REACTED)),
  (doc) => all(doc, POST_MARK).flatMap((mark) => climb(mark, ACTION_BUTTON) ?? []),
  (doc) => all(doc, FEED_UNIT).filter((unit) => one(unit, HEADING)),
  (doc) => all(doc, MENU).flatMap((menu) => (isPostMenu(menu) ? (climb(menu, REACTIONS) ?? []) : [])),
];

/** Positions are given to options, tabs and menu entries, too; a post has a heading or a description, and links. */
function isPostUnit(element: Element): boolean {
  const isMarked = element.matches(DESCRIBED) || one(element, HEADING) !== null;
  return isMarked && one(element, HREF) !== null && !element.parentElement?.closest(UNIT);
}

/** The column beside a photo or a reel: it has reactions, comments or a box for them. */
function isViewer(side: Element): boolean {
  return [COMPOSER, REACTIONS, COMMENT_LINK].some((selector) => one(side, selector) !== null);
}

/** The post of a viewer is the column itself when it names the author, else all of the viewer. */
function viewerOf(side: Element): Element {
  const named = all(side, HEADING).some((heading) => one(heading, HREF));
  return named ? side : (side.parentElement?.closest(DIALOG) ?? side);
}

/** From a mark inside a post up to the smallest ancestor that also has its heading and `other`. */
function climb(mark: Element, other: string): Element | null {
  for (let at = mark.parentElement; at && !at.matches(BOUNDARY); at = at.parentElement)
    if (one(at, other) && all(at, HEADING).some((heading) => one(heading, HREF))) return at;
  return null;
}

/** Comments on pages that do not mark them as articles: around each list of actions up to the author's link. */
function looseComments(page: Page): Element[] {
  const lists = all(page.doc, COMMENT_LINK)
    .filter((link) => !link.closest(ARTICLE_IN_UNIT) && pointerOf(addressOf(link, page.url)))
    .map((link) => link.closest(ACTIONS))
    .filter((list) => list !== null);
  return [...new Set(lists)].flatMap((list) => {
    for (let at = list.parentElement; at && !at.matches(POST_EDGE); at = at.parentElement)
      if (all(at, COMMENT_LINK).some((link) => !list.contains(link))) return at;
    return [];
  });
}

function inDocument(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
