/**
 * Looks inside one post without straying into what belongs to another: comments inside a post, replies inside a
 * comment, a quoted post. `fence` is the selector of what belongs to others.
 */
export function owns(
  root: Element,
  inner: Element,
  fence: string,
  same: (other: Element) => boolean = () => false,
): boolean {
  for (
    let at = inner.closest(fence);
    at && at !== root && root.contains(at);
    at = at.parentElement?.closest(fence) ?? null
  )
    if (!same(at)) return false;
  return true;
}

/** All matches that belong to `root` itself. */
export function allOwn(root: Element, selector: string, fence: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((inner) => owns(root, inner, fence));
}

/** The first match of the first selector that matches anything that belongs to `root` itself. */
export function own(root: Element, selectors: readonly string[], fence: string): Element | null {
  for (const selector of selectors)
    for (const inner of root.querySelectorAll(selector)) if (owns(root, inner, fence)) return inner;
  return null;
}

/** Whether `a` comes before `b` in the document. */
export function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Elements without those that stand inside another one of the same list. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}
