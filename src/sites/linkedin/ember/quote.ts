import type { Sighting } from '../../../core/sighting.ts';
import type { Page } from '../../site.ts';
import type { Card } from '../lookup.ts';
import { keyOf } from '../people.ts';
import { PEOPLE } from '../selectors.ts';
import { postUrn } from '../urn.ts';
import { nameIn } from './names.ts';
import * as at from './selectors.ts';

/** Cards of one pass: within it the page stands still. */
const known = new WeakMap<Page, Map<Element, Card>>();

/** A post's card, with the post inside it set apart; worked out once in the pass that `page` belongs to. */
export function cardOf(post: Element, page?: Page): Card {
  const cards = (page && known.get(page)) ?? new Map<Element, Card>();
  const card = cards.get(post) ?? { element: post, fence: at.NOT_OF_POST, apart: innerPost(post) };
  cards.set(post, card);
  if (page) known.set(page, cards);
  return card;
}

/**
 * The part of a card that shows another post: by its name, else (names come and go) the largest part around a second
 * author that leaves out the first.
 */
function innerPost(post: Element): Element | null {
  const outside = (part: Element) => !part.closest(at.COMMENT);
  const named = [...post.querySelectorAll(at.QUOTE)].find(outside);
  if (named) return named;
  const [first, second] = [...post.querySelectorAll(at.ACTOR_ROW.join(', '))].filter(outside);
  if (!first || !second || first.contains(second)) return null;
  let part = second;
  for (let up = second.parentElement; up && up !== post && !up.contains(first); up = up.parentElement)
    part = up;
  return part;
}

/** The post that a post shares, as its inner card shows it; `null` where there is none. */
export function quoteIn({ apart }: Card): NonNullable<Sighting['quotes']> | null {
  if (!apart) return null;
  const update = apart.querySelector(at.QUOTE_LINK);
  const urn = postUrn(apart.getAttribute('data-urn')) ?? postUrn(update?.getAttribute('href'));
  const link = apart.querySelector(at.ACTOR.join(', ')) ?? apart.querySelector(PEOPLE);
  const key = keyOf(link?.getAttribute('href')) ?? null;
  const name = nameIn(apart.querySelector(at.ACTOR_NAME.join(', '))) ?? null;
  return urn || key || name ? { id: urn?.id ?? null, author: { key, name } } : null;
}
