import { atHandle, personLink } from './page.ts';
import { LINK } from './selectors.ts';

/** What is never part of what a person wrote, although it may stand inside: buttons, pictures' drawings, code. */
const NOT_WORDS = new Set(['BUTTON', 'SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'NOSCRIPT']);

function isWords(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  // Tags with a hyphen are custom elements: the site has none, other extensions do.
  return !NOT_WORDS.has(tag) && !tag.includes('-') && element.getAttribute('role') !== 'button';
}

/** A shortened link ends with an ellipsis of its own; the address before it is complete, hidden parts included. */
function isEllipsis(element: Element): boolean {
  return element.tagName === 'SPAN' && !element.nextElementSibling && element.textContent?.trim() === '…';
}

function collect(node: Node, into: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) into.push(child.nodeValue ?? '');
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.tagName === 'IMG') into.push(element.getAttribute('alt') ?? '');
      else if (element.tagName === 'BR') into.push('\n');
      else if (isWords(element) && !(node.nodeName === 'A' && isEllipsis(element))) collect(element, into);
    }
  }
}

/** The words of an element: text, emoji by their `alt`, line breaks, links in full. */
export function wordsOf(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('').trim();
}

/**
 * The texts under an element that hold more than white space. Text nodes side by side are one text: a live page may
 * keep `@` and the handle in two, with an empty comment between them where the server rendered it.
 */
export function leaves(element: Element): string[] {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    let text = '';
    const end = () => {
      if (text.trim()) texts.push(text.trim());
      text = '';
    };
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeType === Node.ELEMENT_NODE) {
        end();
        walk(child);
      }
    }
    end();
  };
  walk(element);
  return texts;
}

/** Handles standing alone as `@handle` under an element, in order, each once. */
function handlesIn(element: Element): string[] {
  const handles = leaves(element).map(atHandle);
  return [...new Set(handles.filter((handle) => handle !== null))];
}

/** Handles linked in the words of a post. */
export function mentionsIn(words: Element): string[] {
  const found: string[] = [];
  for (const link of words.querySelectorAll(LINK)) {
    const handle = personLink(link.getAttribute('href'));
    if (handle && atHandle(link.textContent)) found.push(handle);
  }
  return [...new Set(found)];
}

/**
 * The handles of a "Replying to" line: it stands before the words (or before what a post without words has instead),
 * below the author's row, and holds handles but nothing the site names itself. The words of the line are never read.
 *
 * @param start the words, the media or the action row
 * @param stop what the author's row contains and the line does not
 * @param named what marks parts of a post that are no such line
 */
export function handlesBefore(start: Element, post: Element, stop: string, named: string): string[] {
  for (let at: Element | null = start; at && at !== post; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(stop) || before.querySelector(stop)) return [];
      if (before.matches(named) || before.querySelector(named)) continue;
      const handles = handlesIn(before);
      if (handles.length > 0) return handles;
    }
  }
  return [];
}
