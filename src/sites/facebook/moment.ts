import { all, isDecoy, one, own } from './dom.ts';
import { addressOf, postIdsOf, profileOf } from './links.ts';
import { headingOf, isAfter, linksIn, partOf } from './parts.ts';
import {
  ACTION_BUTTON,
  HREF,
  LABELLED,
  LINE,
  MESSAGE,
  ORDERED_BY_STYLE,
  REACTIONS,
  SPAN,
  STORY,
  SVG_USE,
  withId,
} from './selectors.ts';
import { nameIn } from './text.ts';

/** The link that carries the time and leads to the post, also while it is still a placeholder. */
export function timeLinkOf(post: Element, base: URL): Element | null {
  const line = partOf(post, 'time');
  const links = line ? linksIn(line) : linksBelowHeading(post);
  const others = links.filter((link) => profileOf(addressOf(link, base)) === null && !isDecoy(link, post));
  return others.find((link) => postIdsOf(addressOf(link, base)).length > 0) ?? others[0] ?? null;
}

/** The line in which the time stands, with the audience behind it. */
export function timeLineOf(post: Element, base: URL): Element | null {
  const part = partOf(post, 'time');
  if (part) return part;
  const link = timeLinkOf(post, base);
  return link?.closest(LINE) ?? link?.parentElement ?? null;
}

/**
 * What stands in place of the time: "3h", "14 October 2016", "Sponsored"; `null` where it cannot be read. Letters that
 * are put in order by style alone are never read.
 */
export function momentOf(post: Element, base: URL): string | null {
  const link = timeLinkOf(post, base);
  if (!link) return null;
  return (
    link.getAttribute('aria-label') ??
    referred(link) ??
    drawn(link) ??
    (isShuffled(link) ? null : nameIn(link))
  );
}

/** The clear words of a time that is scrambled on screen wait in a hidden element elsewhere. */
function referred(link: Element): string | null {
  const id = one(link, LABELLED)?.getAttribute('aria-labelledby');
  return id ? nameIn(one(link.ownerDocument, withId(id))) : null;
}

/** Some pages draw the words as a reused picture of text. */
function drawn(link: Element): string | null {
  const use = all(link, SVG_USE)[0];
  const target = use?.getAttribute('href') ?? use?.getAttribute('xlink:href');
  return target?.startsWith('#')
    ? (one(link.ownerDocument, withId(target.slice(1)))?.textContent?.trim() ?? null)
    : null;
}

/** Many single letters side by side, which the style sheet orders and partly moves out of sight. */
function isShuffled(link: Element): boolean {
  return one(link, ORDERED_BY_STYLE) !== null || all(link, SPAN).some((span) => span.childElementCount > 6);
}

/** For posts without a description: links between the heading and the words, pictures or reactions. */
export function linksBelowHeading(post: Element): Element[] {
  const heading = headingOf(post);
  const end = own(post, `${MESSAGE}, ${STORY}, ${REACTIONS}, ${ACTION_BUTTON}`)[0] ?? null;
  if (!heading) return [];
  return own(post, HREF).filter(
    (link) =>
      isAfter(link, heading) &&
      !heading.contains(link) &&
      !(end && (end.contains(link) || isAfter(link, end))),
  );
}
