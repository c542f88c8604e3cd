import type { Hint } from '../hint.ts';
import { type Card, own } from '../lookup.ts';
import { commentUrn } from '../urn.ts';
import { nameOfComment } from './names.ts';
import { COMMENT, POST, REPLY_MARK, TEXT_BOX, THREAD } from './selectors.ts';

/**
 * What a comment answers, as far as its place proves it: the comment in whose card or thread it stands. The newer front
 * end also lists replies flat, told apart by nothing but their indent: a list begins with a comment on the post itself,
 * and cards that are wrapped just like that one are comments on the post too; of any other nothing is known.
 */
export function levelOf(card: Card): Pick<Hint, 'answers' | 'mayBeReply'> {
  const comment = card.element;
  const answers = answeredBy(comment);
  return {
    answers,
    mayBeReply: !answers && (own(card, REPLY_MARK) !== null || isIndented(comment)),
  };
}

/** The number of the comment in whose card or thread another one stands. */
function answeredBy(comment: Element): string | null {
  const own = nameOfComment(comment)?.id;
  for (let around = comment.parentElement; around; around = around.parentElement) {
    const urn = around.matches(COMMENT)
      ? nameOfComment(around)
      : around.matches(THREAD)
        ? commentUrn(around.getAttribute('componentkey') ?? around.id)
        : undefined;
    if (urn && urn.id !== own) return urn.id;
  }
  return null;
}

function isIndented(comment: Element): boolean {
  const all = comment.closest(POST) ?? comment.ownerDocument;
  const first = all.querySelector(COMMENT);
  if (!first || first === comment || comment.contains(first) || first.contains(comment)) return false;
  return wrapping(comment, first) !== wrapping(first, comment);
}

/** How the words of a card are wrapped, from the inside out to what also holds the other card: tags, classes, indents. */
function wrapping(card: Element, other: Element): string {
  const layers: string[] = [];
  const box = card.querySelector(TEXT_BOX.join(', ')) ?? card;
  for (let layer = box.parentElement; layer && !layer.contains(other); layer = layer.parentElement)
    layers.push(`${layer.tagName} ${layer.className} ${indentOf(layer)}`);
  return layers.join('\n');
}

function indentOf(layer: Element): string {
  return /(?:padding|margin)[^;]*/.exec(layer.getAttribute('style') ?? '')?.[0] ?? '';
}
