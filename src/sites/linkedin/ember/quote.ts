import type { Sighting } from '../../../core/sighting.ts';
import { keyOf } from '../people.ts';
import { PEOPLE } from '../selectors.ts';
import { postUrn } from '../urn.ts';
import { nameIn } from './names.ts';
import { ACTOR, ACTOR_NAME, COMMENT, QUOTE, UPDATE_LINK } from './selectors.ts';

/** The post that a post shares with words, as its inner card shows it; `null` where there is none. */
export function quoteIn(post: Element): NonNullable<Sighting['quotes']> | null {
  const quote = [...post.querySelectorAll(QUOTE)].find((inner) => !inner.closest(COMMENT));
  if (!quote) return null;
  const update = quote.querySelector(UPDATE_LINK.join(', '));
  const urn = postUrn(quote.getAttribute('data-urn')) ?? postUrn(update?.getAttribute('href'));
  const link = quote.querySelector(ACTOR.join(', ')) ?? quote.querySelector(PEOPLE);
  const key = keyOf(link?.getAttribute('href')) ?? null;
  const name = nameIn(quote.querySelector(ACTOR_NAME.join(', ')) ?? null) ?? null;
  return urn || key || name ? { id: urn?.id ?? null, author: { key, name } } : null;
}
