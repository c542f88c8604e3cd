import type { Page } from '../site.ts';
import { all, isComment, isOnPage } from './dom.ts';
import { MOST_RELEVANT } from './phrases.ts';
import { ANY_LINE, ARTICLE, MENU } from './selectors.ts';
import { nameIn } from './text.ts';
import { belowOf, collapsedIn } from './thread.ts';

/** What the page says it leaves out. */
export function hiddenOn({ doc }: Page): string[] {
  const hidden: string[] = [];
  if (isFiltered(doc)) hidden.push('comments filtered');
  const comments = all(doc, ARTICLE).filter((article) => isComment(article) && isOnPage(article));
  if (comments.some((comment) => collapsedIn(belowOf(comment)))) hidden.push('replies collapsed');
  return hidden;
}

/**
 * The menu for the order of comments names the order in force; a line that repeats this name says that comments were
 * left out ("Most relevant is selected, so some comments may have been filtered out").
 */
function isFiltered(doc: Document): boolean {
  const orders = all(doc, MENU)
    .filter((menu) => !menu.hasAttribute('aria-label') && isOnPage(menu))
    .flatMap((menu) => nameIn(menu) ?? []);
  if (orders.length === 0) return false;
  if (orders.some((order) => MOST_RELEVANT.has(order.toLowerCase()))) return true;
  const lines = all(doc, ANY_LINE).flatMap((line) => (line.closest(MENU) ? [] : (nameIn(line) ?? [])));
  return orders.some((order) =>
    lines.some((line) => line.length > order.length && line.length < 200 && line.includes(order)),
  );
}
