/**
 * One post to look into without straying into what belongs to another: comments inside a post, replies inside a
 * comment, a quoted post.
 */
export interface Card {
  element: Element;
  /** Selector of what belongs to others. */
  fence: string;
  /** One more part that belongs to others, where no selector tells it. */
  apart?: Element | null;
  /** Whether something the fence matches belongs to this post all the same. */
  same?: (other: Element) => boolean;
}

/** Whether `inner`, which stands in the card, belongs to the card's own post. */
export function owns({ element, fence, same, apart }: Card, inner: Element): boolean {
  if (apart?.contains(inner)) return false;
  for (
    let at = inner.closest(fence);
    at && at !== element && element.contains(at);
    at = at.parentElement?.closest(fence) ?? null
  )
    if (!same?.(at)) return false;
  return true;
}

/** All matches that belong to the card's own post. */
export function allOwn(card: Card, selector: string): Element[] {
  return [...card.element.querySelectorAll(selector)].filter((inner) => owns(card, inner));
}

/** The first match of the first selector that matches anything of the card's own post. */
export function own(card: Card, selectors: readonly string[]): Element | null {
  for (const selector of selectors)
    for (const inner of card.element.querySelectorAll(selector)) if (owns(card, inner)) return inner;
  return null;
}

/** Whether `a` comes before `b` in the document; what holds another comes before it. */
export function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether `a` ends before `b` begins. */
export function above(a: Element, b: Element): boolean {
  return precedes(a, b) && !a.contains(b);
}

/** Elements without those that stand inside another one of the same list. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}
