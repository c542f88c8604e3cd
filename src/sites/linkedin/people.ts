import { MEMBERS } from './selectors.ts';
import { decoded, memberId } from './urn.ts';

const PERSON = /^(?:https?:\/\/(?:[a-z0-9-]+\.)*linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]+)/i;

/** Addresses of the form `/in/…` that name nobody in particular. */
const NOBODY = new Set(['me', 'unavailable', 'edit']);

/** Longest slug that is taken for one. */
const LONGEST = 200;

/**
 * How LinkedIn names whom a link leads to: the slug of a member, `company/slug` (`school/…`, `showcase/…`) of a page.
 * Parameters such as `?miniProfileUrn=` do not count. `undefined` for every other link.
 */
export function keyOf(href: string | null | undefined): string | undefined {
  const [, kind, slug] = PERSON.exec((href ?? '').slice(0, 2000).trim()) ?? [];
  if (!kind || !slug) return undefined;
  const name = decoded(slug).trim();
  if (name === '' || name.length > LONGEST || /[\s/]/.test(name) || NOBODY.has(name.toLowerCase()))
    return undefined;
  return kind.toLowerCase() === 'in' ? name : `${kind.toLowerCase()}/${name}`;
}

/** Whether a key is a member id (`ACoAA…`) where other links have the slug. */
export function isMemberId(key: string): boolean {
  return memberId(key) === key;
}

/** Marks that change the direction of text or are not seen, which have no place in a name. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Longest name that is shown. */
const NAME = 120;

/** A name as people read it: one line, nothing unseen; `null` where nothing is left. */
export function nameOf(text: string | null | undefined): string | null {
  const name = (text ?? '').slice(0, 1000).replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return name === '' ? null : name.slice(0, NAME);
}

/** Member ids and slugs of the same people, where links of a card show them side by side. */
export function peopleIn(card: Element): [member: string, slug: string][] {
  return [...card.querySelectorAll(MEMBERS)].flatMap((link): [string, string][] => {
    const href = link.getAttribute('href');
    const [slug, member] = [keyOf(href), memberId(href?.split('?')[1])];
    return slug && member && !isMemberId(slug) ? [[member, slug]] : [];
  });
}
