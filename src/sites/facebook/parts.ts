import { all, one, own } from './dom.ts';
import { AUTHOR_NAME, HEADING, HREF, withId } from './selectors.ts';

/** The parts of a post that the page describes to assistive technology. */
export type Part = 'time' | 'message' | 'attachment' | 'reactions' | 'comments';

/** The order of `aria-describedby`: the same in every language and front end from 2022 to 2025. */
const ORDER: readonly Part[] = ['time', 'message', 'attachment', 'reactions', 'comments'];
/** Newer ids are the heading's id with one of these added; the list itself may name ids that do not exist. */
const SUFFIX: Record<Part, string> = {
  time: 'H1',
  message: 'H2',
  attachment: 'H3',
  comments: 'H4',
  reactions: 'H5',
};

/** A part of the post, `null` where it has none (ids of missing parts dangle) or the page does not say. */
export function partOf(post: Element, part: Part): Element | null {
  const named = idsIn(post, 'aria-describedby')[ORDER.indexOf(part)];
  const found = named ? one(post, withId(named)) : null;
  if (found) return found;
  const heading = headingOf(post);
  return heading?.id ? one(post, withId(suffixed(heading.id, SUFFIX[part]))) : null;
}

/** Whether the post's description leads anywhere, so that a part that is missing is really not there. */
export function isDescribed(post: Element): boolean {
  return partOf(post, 'time') !== null;
}

/** The line that says who posted: the one the post is labelled by, else the one that is marked, else the first. */
export function headingOf(post: Element): Element | null {
  const named = idsIn(post, 'aria-labelledby')[0];
  const found = named ? one(post, withId(named)) : null;
  return (
    found ?? own(post, AUTHOR_NAME)[0] ?? own(post, HEADING).find((heading) => one(heading, HREF)) ?? null
  );
}

/** Whether `element` stands behind `mark` in the document. */
export function isAfter(element: Element, mark: Element | null): boolean {
  return mark !== null && Boolean(mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The links below an element, none where there is no element. */
export function linksIn(element: Element | null): Element[] {
  return element ? all(element, HREF) : [];
}

function idsIn(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
}

/** `«R1»` → `«R1H2»`, `_R_1_` → `_R_1H2_`. */
function suffixed(id: string, suffix: string): string {
  return id.replace(/([»_]?)$/, `${suffix}$1`);
}
