import type { Page } from '../site.ts';
import { all, createIsOnPage, isComment, isOnPage } from './dom.ts';
import { MOST_RELEVANT } from './phrases.ts';
import { ANY_LINE, ARTICLE, COMMENTS_SCOPE, MENU } from './selectors.ts';
import { nameIn } from './text.ts';
import { belowOf, collapsedIn } from './thread.ts';

const LONGEST_REMARK = 200;

/** What the page says it leaves out. */
export function hiddenOn({ doc }: Page): string[] {
  const hidden: string[] = [];
  if (isFiltered(doc)) hidden.push('comments filtered');
  const isSeen = createIsOnPage();
  const comments = all(doc, ARTICLE).filter((article) => isComment(article) && isSeen(article));
  if (comments.some((comment) => collapsedIn(belowOf(comment)))) hidden.push('replies collapsed');
  return hidden;
}

/**
 * The menu for the order of comments names the order in force; a line that repeats this name says that comments were
 * left out ("Most relevant is selected, so some comments may have been filtered out").
 */
function isFiltered(doc: Document): boolean {
  for (const menu of all(doc, MENU)) {
    const order = menu.hasAttribute('aria-label') || !isOnPage(menu) ? null : nameIn(menu);
    if (order === null) continue;
    if (MOST_RELEVANT.has(order.toLowerCase())) return true;
    const scope = menu.closest(COMMENTS_SCOPE);
    if (scope && all(scope, ANY_LINE).some((line) => !menu.contains(line) && repeats(line, order)))
      return true;
  }
  return false;
}

function repeats(line: Element, order: string): boolean {
  const text = line.textContent ?? '';
  return text.length > order.length && text.length < LONGEST_REMARK && text.includes(order);
}
