import { own } from './own.ts';
import { AVATAR, AVATAR_LINK, DRAWING, POST_AVATAR } from './selectors.ts';

/** A line is drawn by a block that is empty, nameless and no picture. */
function isLine(element: Element | null | undefined): boolean {
  return (
    element?.tagName === 'DIV' && !element.firstElementChild && !element.textContent?.trim() && !element.id
  );
}

function onlyChild(element: Element): Element | null {
  return element.children.length === 1 ? element.firstElementChild : null;
}

/**
 * The lines that join a post with the one above and the one below it, by structure: their classes change. Above: the
 * row over the avatar's row starts with a column that holds nothing but an empty block (with a repost or a pin it holds
 * an icon, and the row has words). Below: an empty block follows the avatar in its column.
 */
export function linesOf(post: Element): { above: boolean; below: boolean } {
  const avatar = own(post, POST_AVATAR) ?? own(post, AVATAR) ?? own(post, AVATAR_LINK);
  if (!avatar) return { above: false, below: false };
  return { above: lineAbove(avatar, post), below: lineBelow(avatar, post) };
}

function lineAbove(avatar: Element, post: Element): boolean {
  let at = avatar;
  while (at !== post && !at.previousElementSibling && at.parentElement) at = at.parentElement;
  let row: Element | null = at === post ? null : at.previousElementSibling;
  while (row && onlyChild(row)) row = onlyChild(row);
  if (!row || row.children.length < 2 || row.textContent?.trim() || row.querySelector(DRAWING)) return false;
  const [column] = row.children;
  return column !== undefined && isLine(onlyChild(column));
}

function lineBelow(avatar: Element, post: Element): boolean {
  let at: Element | null = avatar;
  while (at !== post && at && !at.nextElementSibling) at = at.parentElement;
  for (let below = at === post ? null : at?.nextElementSibling; below; below = below.nextElementSibling)
    if (isLine(below)) return true;
  return false;
}
