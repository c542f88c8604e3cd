import type { Sighting } from '../../../core/sighting.ts';
import { above } from '../lookup.ts';
import { keyOf, nameOf } from '../people.ts';
import { PEOPLE } from '../selectors.ts';
import { postUrn } from '../urn.ts';
import { NOT_OF_COMMENT, PARAGRAPH, QUOTE, TEXT_BOX, UPDATE_LINK } from './selectors.ts';

type Quote = NonNullable<Sighting['quotes']>;

/**
 * The post that a post shares: its own card where it has one, else a second author with second words below the first.
 * `null` where the card shows none.
 */
export function quoteIn(post: Element, box: Element | null, author: string): Quote | null {
  const outside = (inner: Element) => !inner.closest(NOT_OF_COMMENT);
  const card = [...post.querySelectorAll(QUOTE)].find(outside);
  if (card) return told(card, card.querySelector(PEOPLE));
  const boxes = [...post.querySelectorAll(TEXT_BOX.join(', '))].filter(outside);
  const second = boxes.find((inner) => box && above(box, inner));
  if (!box || !second) return null;
  const person = [...post.querySelectorAll(PEOPLE)].find((link) => above(box, link) && above(link, second));
  return person && keyOf(person.getAttribute('href')) !== author ? told(post, person) : null;
}

function told(card: Element, person: Element | null): Quote | null {
  const update = card.querySelector(UPDATE_LINK);
  const id = postUrn(update?.getAttribute('href'))?.id ?? null;
  const key = keyOf(person?.getAttribute('href')) ?? null;
  const name = nameOf(person?.querySelector(PARAGRAPH)?.textContent);
  return id || key ? { id, author: { key, name } } : null;
}
