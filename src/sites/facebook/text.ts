import { SEE_MORE } from './phrases.ts';

/** Words as a person reads them, and whether a "See more" stands behind them. */
export interface Words {
  text: string;
  cut: boolean;
}

const SILENT = new Set(['script', 'style', 'svg', 'template', 'noscript', 'video', 'input', 'textarea']);
const BLOCKS = new Set(['div', 'p', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'pre']);
const HIDDEN = /display\s*:\s*none/;
/** An emoji is a picture with the emoji as its alternative text; longer texts describe photos. */
const LONGEST_EMOJI = 40;
const INVISIBLE = /[\u200b\ufeff]/g;
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The words inside `root`: emoji from their pictures, without buttons, decoys and what is not rendered. */
export function wordsOf(root: Element): Words {
  const out: string[] = [];
  let cut = false;
  const stack: (Node | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') out.push(node);
    else if (node.nodeType === Node.TEXT_NODE) out.push(node.nodeValue ?? '');
    else if (node instanceof Element && !isSilent(node)) {
      if (node !== root && node.getAttribute('role') === 'button') cut ||= isSeeMore(node, out);
      else stack.push(...opened(node).reverse());
    }
  }
  return { text: tidy(out.join('')), cut };
}

/** A name in one line, without marks that turn the direction of what stands after it. */
export function nameIn(element: Element | null): string | null {
  const name = element ? plainName(wordsOf(element).text) : '';
  return name === '' ? null : name;
}

/** A name as it is compared: one line, one form of each letter, no marks of direction. */
export function plainName(text: string): string {
  return text.normalize('NFC').replace(DIRECTION, '').replace(/\s+/g, ' ').trim();
}

/** Whether nothing of `element` is meant to be read: decoys, second copies, what is switched off. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.localName) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    HIDDEN.test(element.getAttribute('style') ?? '')
  );
}

function opened(element: Element): (Node | string)[] {
  if (element.localName === 'br') return ['\n'];
  if (element.localName === 'img') {
    const alt = element.getAttribute('alt') ?? '';
    return alt.length <= LONGEST_EMOJI ? [alt] : [];
  }
  const children: (Node | string)[] = [...element.childNodes];
  return BLOCKS.has(element.localName) ? ['\n', ...children, '\n'] : children;
}

function isSeeMore(button: Element, before: string[]): boolean {
  const label = (button.textContent ?? '').trim().toLowerCase();
  return /(?:…|\.\.\.)\s*$/.test(before.slice(-4).join('')) || SEE_MORE.has(label);
}

function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
