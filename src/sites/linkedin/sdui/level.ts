import { COMMENT, LIST, S1_REPLY } from './selectors.ts';

/**
 * Whether a card that stands in no other card may be a reply all the same: the newer front end also lists replies
 * flat, told apart by nothing but their indent. A list begins with a comment on the post itself, so cards that are
 * wrapped just like the first one are comments too; of any other nothing is known.
 */
export function mayBeReply(card: Element): boolean {
  if (card.querySelector(S1_REPLY)) return true;
  const list = card.closest(LIST);
  const first = list?.querySelector(COMMENT);
  if (!list || !first || first === card || first.contains(card)) return false;
  return wrapping(card, list) !== wrapping(first, list);
}

/** How a card is wrapped within its list: tags, classes and styles from the outside in. */
function wrapping(card: Element, list: Element): string {
  const layers: string[] = [];
  for (
    let layer: Element | null = card;
    layer && layer !== list && layers.length < 12;
    layer = layer.parentElement
  )
    layers.push(`${layer.tagName} ${layer.className} ${indentOf(layer)}`);
  return layers.join('\n');
}

function indentOf(layer: Element): string {
  return /(?:padding|margin)[^;]*/.exec(layer.getAttribute('style') ?? '')?.[0] ?? '';
}
