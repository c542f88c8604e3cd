import { browser } from '../messages/browser.ts';

/** What the shadow roots of a badge and of the card hold. */
const OURS = 'button.badge > .pill, .card[role="dialog"]';

/**
 * Removes what an earlier copy of this script left in the document. Firefox ends the old copy without a word when the
 * extension is updated and starts a new one in the same page; only their looks tell its badges and its card from the site's spans.
 */
export function sweep(doc: Document): void {
  for (const span of doc.querySelectorAll('span:empty'))
    if (span.attributes.length === 0 && shadowOf(span)?.querySelector(OURS)) span.remove();
}

/** The shadow root, also a closed one: content scripts alone may look behind it, by another name in each browser. */
function shadowOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  return dom?.openOrClosedShadowRoot(element) ?? null;
}
