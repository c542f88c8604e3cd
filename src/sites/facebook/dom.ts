import {
  ARTICLE,
  COMMENT,
  COMMENT_LINK,
  HEADING,
  NO_COMMENT,
  NOTICE_ROW,
  STAGE,
  UNIT,
  UNRENDERED,
} from './selectors.ts';
import { isSilent } from './text.ts';

/** What an element found on a page is. */
export type Being = 'post' | 'comment' | 'notice';

/** What is to be read from an element that was found. */
export function beingOf(element: Element): Being {
  if (isComment(element) || isLooseComment(element)) return 'comment';
  return element.matches(NOTICE_ROW) && !element.matches(UNIT) ? 'notice' : 'post';
}

/** Comments are articles that can be focused and have a label; failing that, articles with a link to a comment. */
export function isComment(element: Element): boolean {
  if (element.matches(COMMENT)) return true;
  if (element.matches(UNIT) || element.hasAttribute('aria-labelledby')) return false;
  return all(element, COMMENT_LINK).some((link) => ownerOf(link) === element) && !one(element, HEADING);
}

/** A comment that no page mark says is one: it links to itself and has no heading. */
function isLooseComment(element: Element): boolean {
  return (
    !element.matches(NO_COMMENT) && one(element, COMMENT_LINK) !== null && one(element, HEADING) === null
  );
}

/** The comment that `inside` belongs to: answers can stand inside the article of what they answer. */
export function ownerOf(inside: Element): Element | null {
  return inside.closest(ARTICLE);
}

/** Elements of a post or comment itself, not of the comments inside it. */
export function own(element: Element, selector: string): Element[] {
  const isArticle = element.matches(ARTICLE);
  return all(element, selector).filter((found) => {
    const article = ownerOf(found);
    if (isArticle) return article === element;
    return !article || article.contains(element) || !isComment(article);
  });
}

/** All elements below `root` that match, in document order. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The first element below `root` that matches. */
export function one(root: ParentNode, selector: string): Element | null {
  return root.querySelector(selector);
}

/**
 * Whether a person sees an element, or will as soon as the page has put its streamed parts in place. What is switched
 * off otherwise (an earlier route, the list of messages) is not on the page. Asked of many elements in one pass, it
 * looks at what they stand in only once.
 */
export function createIsOnPage(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = at.parentElement) path.push(at);
    let on = at ? (known.get(at) ?? true) : true;
    for (const step of path.reverse()) {
      on &&= !isOff(step);
      known.set(step, on);
    }
    return on;
  };
}

/** As `createIsOnPage`, asked of one element. */
export function isOnPage(element: Element): boolean {
  return createIsOnPage()(element);
}

function isOff(element: Element): boolean {
  return element.matches(UNRENDERED) || (element.hasAttribute('hidden') && !element.matches(STAGE));
}

/** Whether the element waits in a streamed part for its place. */
export function isStaged(element: Element): boolean {
  return element.closest(STAGE) !== null;
}

/** Whether `inside` stands in a decoy or a second copy within `root`. */
export function isDecoy(inside: Element, root: Element): boolean {
  for (let at: Element | null = inside; at && at !== root; at = at.parentElement)
    if (isSilent(at)) return true;
  return false;
}
