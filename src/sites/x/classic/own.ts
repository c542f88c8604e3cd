import { BOX, QUOTE, QUOTE_PARTS } from './selectors.ts';

/** Whether an element belongs to the post itself and not to a post quoted inside it. */
export function owns(post: Element, element: Element): boolean {
  return element.parentElement?.closest(BOX) === post;
}

/** The first own element of a post that matches and passes, quotes left out. */
export function own(
  post: Element,
  selector: string,
  passes: (element: Element) => boolean = () => true,
): Element | undefined {
  const fits = (element: Element) => owns(post, element) && passes(element);
  // Nearly always the first match is the one or there is none; asking for all of them costs several times as much.
  const first = post.querySelector(selector);
  if (!first || fits(first)) return first ?? undefined;
  return [...post.querySelectorAll(selector)].find(fits);
}

/** The post quoted inside a post: a block that is one link and has an author, an avatar or words of its own. */
export function quoteIn(post: Element): Element | undefined {
  for (const box of post.querySelectorAll(QUOTE)) if (box.querySelector(QUOTE_PARTS)) return box;
  return undefined;
}
