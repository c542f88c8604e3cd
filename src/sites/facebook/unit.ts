import { all, isComment, one, ownerOf } from './dom.ts';
import { HEADING, HREF, LABELLED_UNIT, MENU, REACTED } from './selectors.ts';

/**
 * The posts in one unit of a feed. Mostly the unit is the post; a unit that bundles several (wishes on a friend's
 * profile, shares of the same post) holds, for each, a part with a menu, a heading and reactions of its own.
 */
export function unitsIn(unit: Element): Element[] {
  const parts = all(unit, LABELLED_UNIT).filter((part) => isWhole(part));
  if (parts.length > 1) return outermost(parts);
  const menus = all(unit, MENU).filter((menu) => isOwnMenu(menu));
  if (menus.length < 2) return [unit];
  const around = new Set(menus.map((menu) => highestWithOne(menu, menus, unit)));
  const several = [...around].filter((part) => isWhole(part));
  return several.length > 1 ? several : [unit];
}

/** A post of its own: somebody's heading and something to react to. */
function isWhole(part: Element): boolean {
  return one(part, REACTED) !== null && all(part, HEADING).some((heading) => one(heading, HREF) !== null);
}

function isOwnMenu(menu: Element): boolean {
  const article = ownerOf(menu);
  return menu.hasAttribute('aria-label') && !menu.closest(HREF) && !(article && isComment(article));
}

function highestWithOne(menu: Element, menus: Element[], unit: Element): Element {
  let at = menu;
  for (let up = menu.parentElement; up && up !== unit; up = up.parentElement) {
    const around = up;
    if (menus.filter((other) => around.contains(other)).length > 1) break;
    at = up;
  }
  return at;
}

function outermost(parts: Element[]): Element[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}
