import type { Sighting } from '../../../core/sighting.ts';
import { keyOf, nameOf } from '../people.ts';
import { PEOPLE } from '../selectors.ts';
import { postUrn } from '../urn.ts';
import { COMMENT, QUOTE, TEXT_BOX, UPDATE_LINK } from './selectors.ts';

/**
 * The post that a post shares: its own card where it has one, else what a link to another update below the words
 * tells. `null` where the card shows none.
 */
export function quoteIn(
  post: Element,
  box: Element | null,
  author: string,
): NonNullable<Sighting['quotes']> | null {
  const card = [...post.querySelectorAll(QUOTE)].find((inner) => !inner.closest(COMMENT));
  if (card) return told(card, card.querySelector(UPDATE_LINK), card.querySelector(PEOPLE));
  const boxes = [...post.querySelectorAll(TEXT_BOX[0] ?? '')].filter(
    (inner) => !inner.closest(COMMENT) && inner !== box,
  );
  const inner = boxes[0];
  if (!box || !inner) return null;
  const between = [...post.querySelectorAll(PEOPLE)].filter(
    (link) =>
      follows(box, link) &&
      !box.contains(link) &&
      follows(link, inner) &&
      !link.closest(COMMENT) &&
      keyOf(link.getAttribute('href')) !== author,
  );
  return between[0] ? told(post, post.querySelector(UPDATE_LINK), between[0]) : null;
}

function follows(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function told(
  card: Element,
  update: Element | null,
  person: Element | null,
): NonNullable<Sighting['quotes']> | null {
  const id = postUrn(update?.getAttribute('href'))?.id ?? null;
  const key = keyOf(person?.getAttribute('href')) ?? null;
  const name = nameOf(person?.querySelector('p')?.textContent);
  return card && (id || key) ? { id, author: { key, name } } : null;
}
