import { keyOf } from './people.ts';
import { PEOPLE } from './selectors.ts';

/** Whom a text names by links. `to` holds the one it begins with. */
export interface Mentions {
  to?: string[];
  mentions?: string[];
}

/**
 * Keys of the people and pages that the words link to. Where LinkedIn puts a link inside a link, the empty outer one
 * is passed over.
 *
 * @param text the element with the words
 * @param said its words, to see whether they begin with a name
 */
export function mentionsIn(text: Element | null, said: string): Mentions {
  const found: string[] = [];
  const to: string[] = [];
  for (const link of text?.querySelectorAll(PEOPLE) ?? []) {
    const key = keyOf(link.getAttribute('href'));
    const name = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!key || name === '') continue;
    if (found.length === 0 && said.replace(/^[@\s]+/, '').startsWith(name)) to.push(key);
    found.push(key);
  }
  return { ...(to.length > 0 && { to }), ...(found.length > 0 && { mentions: [...new Set(found)] }) };
}
