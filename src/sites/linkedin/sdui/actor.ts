import { own, owns, precedes } from '../lookup.ts';
import { isMemberId, keyOf, nameOf } from '../people.ts';
import { PEOPLE } from '../selectors.ts';
import { words } from '../text.ts';
import { memberId } from '../urn.ts';
import { FACES, LABELLED, RULE, UNSAID } from './selectors.ts';

/** Somebody whom a card links to, with the links of the same address that stand together. */
export interface Actor {
  key: string;
  name: string | null;
  links: Element[];
}

/** Everybody whom a card links to before `text`, in document order; links of one address that follow each other are one. */
export function actorsBefore(
  card: Element,
  text: Element | null,
  fence: string,
  same: (other: Element) => boolean,
): Actor[] {
  const actors: Actor[] = [];
  for (const link of card.querySelectorAll(PEOPLE)) {
    const key = keyOf(link.getAttribute('href'));
    if (!key || (text && !precedes(link, text)) || text?.contains(link) || !owns(card, link, fence, same))
      continue;
    const last = actors.at(-1);
    if (last?.key === key) last.links.push(link);
    else actors.push({ key, name: null, links: [link] });
  }
  return actors.map((actor) => ({ ...actor, name: nameFrom(actor.links) }));
}

/** The first line of a link with words; else what the picture is called. */
function nameFrom(links: readonly Element[]): string | null {
  for (const link of links) {
    const line = firstLine(link);
    if (line) return line;
  }
  const faces = links.flatMap((link) => [...link.querySelectorAll(FACES)]);
  const label = faces
    .map((face) => face.getAttribute('alt') || face.getAttribute('aria-label'))
    .find(Boolean);
  return nameOf(label?.replace(/^[^:]{1,40}: /, '').replace(/^View |[’']s? profile.*$/g, ''));
}

function firstLine(link: Element): string | null {
  for (const line of [...link.querySelectorAll('p'), link]) {
    const seen = line.querySelector('span[aria-hidden="true"]');
    const text = nameOf(words(seen && nameOf(seen.textContent) ? seen : line, UNSAID).split(/[•\n]/)[0]);
    if (text) return text;
  }
  return null;
}

/**
 * Who wrote a post. Cards may begin with who liked or shared it, so it is not simply the first link.
 * By the buttons of the card (menu, hide, follow), whose labels name the author in every language; else the first one
 * below the rule that ends the line about others; else the last one before the words.
 */
export function authorOf(
  card: Element,
  actors: readonly Actor[],
  text: Element | null,
  fence: string,
): [string, Actor] | undefined {
  const labels = [...card.querySelectorAll(LABELLED)]
    .filter((button) => owns(card, button, fence) && !(text && precedes(text, button)))
    .map((button) => nameOf(button.getAttribute('aria-label')) ?? '');
  const labelled = actors.find(({ name }) => name && labels.some((label) => label.includes(name)));
  if (labelled) return ['label', labelled];
  const rule = own(card, [RULE], fence);
  const below = rule && actors.find(({ links }) => links[0] && precedes(rule, links[0]));
  if (below) return ['below rule', below];
  const last = actors.findLast(({ links }) => links.length > 1) ?? actors.at(-1);
  return last ? ['last link', last] : undefined;
}

/** Member ids and slugs that links of a card show side by side. */
export function peopleIn(card: Element): [string, string][] {
  return [...card.querySelectorAll(PEOPLE)].flatMap((link) => {
    const href = link.getAttribute('href');
    const [slug, member] = [keyOf(href), memberId(href?.split('?')[1])];
    return slug && member && !isMemberId(slug) ? [[member, slug] as [string, string]] : [];
  });
}
