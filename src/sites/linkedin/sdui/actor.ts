import { above, allOwn, type Card, own, owns, precedes } from '../lookup.ts';
import { keyOf, nameOf } from '../people.ts';
import { PEOPLE, SEEN } from '../selectors.ts';
import { words } from '../text.ts';
import { FACE, LABELLED, PARAGRAPH, RULE, UNSAID } from './selectors.ts';

/** Somebody whom a card links to, with the links of the same address that stand together. */
export interface Actor {
  key: string;
  name: string | null;
  links: Element[];
}

/** Everybody whom a card links to above its words, in document order. */
export function actorsAbove(card: Card, box: Element | null): Actor[] {
  const groups: { key: string; links: Element[] }[] = [];
  for (const link of card.element.querySelectorAll(PEOPLE)) {
    if (box && !above(link, box)) break;
    const key = keyOf(link.getAttribute('href'));
    if (!key || !owns(card, link)) continue;
    const last = groups.at(-1);
    if (last?.key === key) last.links.push(link);
    else groups.push({ key, links: [link] });
  }
  return groups.map((group) => ({ ...group, name: nameFrom(group.links) }));
}

/** The first line of a link with words; else what the picture is called. */
function nameFrom(links: readonly Element[]): string | null {
  for (const link of links) {
    const line = firstLine(link);
    if (line) return line;
  }
  const faces = links.flatMap((link) => [...link.querySelectorAll(FACE)]);
  const label = faces
    .map((face) => face.getAttribute('alt') || face.getAttribute('aria-label'))
    .find(Boolean);
  return nameOf(label?.replace(/^View (?:company: )?|[’']s? profile.*$/g, ''));
}

function firstLine(link: Element): string | null {
  for (const line of [...link.querySelectorAll(PARAGRAPH), link]) {
    const seen = line.querySelector(SEEN);
    const text = nameOf(
      words(nameOf(seen?.textContent) && seen ? seen : line, `${UNSAID}, ${FACE}`).split(/[•\n]/)[0],
    );
    if (text) return text;
  }
  return null;
}

/**
 * Who wrote a post, and how that was found. Cards may begin with who liked or shared it, so it is not simply the first
 * link. Buttons of the card (menu, hide, follow) name the author in every language; else it is the first one below the
 * rule that ends the line about others; else the last one above the words.
 */
export function authorOf(
  card: Card,
  actors: readonly Actor[],
  box: Element | null,
): [way: string, author: Actor] | undefined {
  const labels = allOwn(card, LABELLED)
    .filter((button) => !box || above(button, box))
    .map((button) => nameOf(button.getAttribute('aria-label')) ?? '');
  const labelled = actors.find(({ name }) => name && labels.some((label) => label.includes(name)));
  if (labelled) return ['label', labelled];
  const rule = own(card, RULE);
  const below = rule ? actors.find(({ links }) => links[0] && precedes(rule, links[0])) : undefined;
  if (below) return ['below rule', below];
  const last = actors.findLast(({ links }) => links.length > 1) ?? actors.at(-1);
  return last ? ['last link', last] : undefined;
}

/**
 * The row that shows somebody's name: what holds the line with the name and the one after it that tells how near they
 * are ("• 2nd"); else the line, else the link.
 */
export function nameRow({ links }: Actor): Element | null {
  const lines = links.flatMap((link) => [...link.querySelectorAll(PARAGRAPH)]);
  const name = lines.find((line) => nameOf(line.textContent));
  const near = lines.find((line) => line !== name && /^\s*[•·]/.test(line.textContent ?? ''));
  let row: Element | undefined = name;
  while (row && near && !row.contains(near)) row = row.parentElement ?? undefined;
  return row && links.some((link) => link.contains(row)) ? row : (name ?? links.at(-1) ?? null);
}
