import { one } from './dom.ts';
import { DIALOG, POST_DIALOG, placeholderOf, STAGE, stagedIn } from './selectors.ts';

/**
 * What an element is shown in: the outermost dialog around it, or `null` for the page itself. A part that is still
 * waiting belongs where its placeholder stands.
 */
export function frameOf(element: Element): Element | null {
  const stage = element.closest(STAGE);
  const order = stage && one(element.ownerDocument, stagedIn(stage.id));
  const bid = order?.getAttribute('data-bid');
  const from = (bid ? one(element.ownerDocument, placeholderOf(bid)) : null) ?? element;
  let outermost: Element | null = null;
  for (let at = from.closest(DIALOG); at; at = at.parentElement?.closest(DIALOG) ?? null) outermost = at;
  return outermost;
}

/** Whether a post is opened, or opening, above the page. */
export function hasPostDialog(doc: Document): boolean {
  return one(doc, POST_DIALOG) !== null;
}
