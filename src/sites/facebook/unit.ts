import { grouped } from '../../core/grouped.ts';
import { all, isComment, one, ownerOf } from './dom.ts';
import { ARTICLE, HEADING, HREF, LABELLED_UNIT, MENU, REACTED, UNIT } from './selectors.ts';

/**
 * The same posts, with the units that bundle several (wishes on a friend's profile, shares of the same post) taken
 * apart. Such a unit holds, for each, a part with a heading and something to react to, described or with a menu.
 */
export function splitBundles(doc: Document, posts: readonly Element[]): Element[] {
  const parts = byUnit(all(doc, `${LABELLED_UNIT}, ${ARTICLE}`).filter((part) => !isComment(part)));
  const menus = byUnit(all(doc, MENU).filter(isPostMenu));
  return posts.flatMap((post) => {
    const described = (parts.get(post) ?? []).filter(isWhole);
    const around = menus.get(post) ?? [];
    const several = described.length > 1 ? outermost(described) : aroundMenus(around, post);
    return several.length > 1 ? several : [post];
  });
}

/** The menu of a post stands by itself, with a label and no words, and not in a comment. */
export function isPostMenu(menu: Element): boolean {
  const article = ownerOf(menu);
  return menu.hasAttribute('aria-label') && !menu.closest(HREF) && !(article && isComment(article));
}

function byUnit(elements: readonly Element[]): Map<Element, Element[]> {
  return grouped(elements, (element) => element.parentElement?.closest(UNIT) ?? undefined);
}

/** A post of its own: somebody's heading and something to react to. */
function isWhole(part: Element): boolean {
  return one(part, REACTED) !== null && all(part, HEADING).some((heading) => one(heading, HREF) !== null);
}

/** Around each menu, as much as holds no other. */
function aroundMenus(menus: readonly Element[], unit: Element): Element[] {
  if (menus.length < 2) return [];
  const parts = menus.map((menu) => {
    let at = menu;
    for (
      let up = menu.parentElement;
      up && up !== unit && !holdsOther(up, menu, menus);
      up = up.parentElement
    )
      at = up;
    return at;
  });
  return [...new Set(parts)].filter(isWhole);
}

function holdsOther(part: Element, menu: Element, menus: readonly Element[]): boolean {
  return menus.some((other) => other !== menu && part.contains(other));
}

function outermost(parts: readonly Element[]): Element[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}
