import type { Who } from '../../core/sighting.ts';
import { countIn } from './count.ts';
import { all, isComment, ownerOf } from './dom.ts';
import { REPLIED_BEFORE, REPLIED_BEHIND } from './phrases.ts';
import { ARTICLE, BUTTON, COMPOSER_BOX, POST_EDGE, TIME_MARK } from './selectors.ts';
import { isSilent, wordsOf } from './text.ts';

/** A button in place of answers: "NAME replied · 4 replies", "View 2 more replies". */
export interface Collapsed {
  /** `null` where the button has no number. */
  count: number | null;
  /** The words before the number, with the name of whoever answered. */
  words: string;
}

/**
 * The parts of a thread below a comment: the smallest ancestor in which the comment comes first has, behind it, the
 * answers or the button in their place. A comment with anything before it is in no thread of its own.
 */
export function belowOf(comment: Element): Element[] {
  let at = comment;
  for (let up = at.parentElement; up && !up.matches(POST_EDGE); up = up.parentElement) {
    const children = [...up.children];
    const place = children.indexOf(at);
    if (children.slice(0, place).some((before) => (before.textContent ?? '') !== '')) return [];
    if (place < children.length - 1) return children.slice(place + 1);
    at = up;
  }
  return [];
}

/** The button that stands for answers which are not shown. */
export function collapsedIn(below: readonly Element[]): Collapsed | null {
  for (const part of below)
    for (const button of [...(part.matches(BUTTON) ? [part] : []), ...all(part, BUTTON)]) {
      const article = ownerOf(button);
      if (button.closest(COMPOSER_BOX) || (article && part.contains(article) && isComment(article))) continue;
      const pieces = piecesOf(button);
      if (pieces.length > 0 && !button.hasAttribute('aria-haspopup')) return understood(pieces);
    }
  return null;
}

/** Comments that stand in the parts below another one. */
export function answersIn(below: readonly Element[]): Element[] {
  return below
    .flatMap((part) => [...(part.matches(ARTICLE) ? [part] : []), ...all(part, ARTICLE)])
    .filter(isComment);
}

/**
 * Who answered, by name. The verb goes when it is known; in other languages a name of the page that the words begin
 * with, or hold, is taken.
 *
 * @param people everybody the page names; a name that two people share leads to nobody
 */
export function replierOf(words: string, people: readonly Who[]): Who | null {
  const bare = words.replace(REPLIED_BEFORE, '').replace(REPLIED_BEHIND, '').trim();
  const known = people.flatMap(({ name }) =>
    name && name.length > 1 && holdsName(words, name) ? [name] : [],
  );
  const name = bare !== words ? bare : known.sort((a, b) => b.length - a.length)[0];
  if (!name) return null;
  const keys = new Set(
    people.flatMap((who) => (who.name === name && who.key ? [who.key.toLowerCase()] : [])),
  );
  const who = people.find(({ name: theirs, key }) => theirs === name && key);
  return { key: keys.size === 1 ? (who?.key ?? null) : null, name };
}

function holdsName(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return (
    at >= 0 &&
    !/^[\p{Ll}\p{Lu}\p{M}]/u.test(words.slice(at + name.length)) &&
    !/[\p{Ll}\p{Lu}\p{M}]$/u.test(words.slice(0, at))
  );
}

function understood(pieces: string[]): Collapsed {
  const numbered = pieces.findLastIndex((piece) => countIn(piece) !== null);
  return {
    count: countIn(pieces[numbered] ?? ''),
    words: pieces.filter((_, place) => place !== numbered).at(-1) ?? '',
  };
}

/** The separate texts of a button, without its time and what stands beside the picture of a person. */
function piecesOf(button: Element): string[] {
  const pieces: string[] = [];
  const visit = (element: Element) => {
    if (isSilent(element) || element.matches(TIME_MARK)) return;
    if (element.childElementCount === 0 || [...element.childNodes].some(isWritten)) {
      const texts = wordsOf(element)
        .text.replaceAll('\n', ' ')
        .split(/\s*[·•]\s*/u);
      pieces.push(...texts.filter((text) => /[\p{L}\p{N}]/u.test(text)));
    } else for (const child of element.children) visit(child);
  };
  visit(button);
  return pieces;
}

function isWritten(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '');
}
