/** Elements that begin a new line. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE']);

/** Longest text that is kept; the site itself allows 3,000 characters in a post. */
export const LONGEST = 20_000;

/**
 * The words of an element as a person reads them: line breaks kept, everything that matches `skip` left out.
 *
 * @param verbatim whether line breaks inside text nodes are shown as such, as in text that React wrote
 */
export function words(root: Element, skip: string, verbatim = false): string {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      isElement(node) && node.matches(skip) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length <= LONGEST; node = walker.nextNode()) {
    const part = partOf(node, verbatim);
    length += part.length;
    parts.push(part);
  }
  return tidy(parts.join('')).slice(0, LONGEST);
}

function partOf(node: Node, verbatim: boolean): string {
  if (!isElement(node)) return (node.nodeValue ?? '').replace(verbatim ? /[^\S\n]+/g : /\s+/g, ' ');
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
  return BLOCKS.has(node.tagName) ? '\n' : '';
}

function tidy(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Digits of other scripts, by the code of their zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/**
 * The number at the first digits of a label ("1,234 comments", "12 Kommentare", "1.2K"); `null` where there is none.
 */
export function numberIn(label: string | null | undefined): number | null {
  const plain = [...(label ?? '').slice(0, 200)].map(latinDigit).join('');
  const [, digits, unit] = /(\d+(?:[.,\s\u00a0\u202f]\d+)*)\s?([km](?![a-z]))?/i.exec(plain) ?? [];
  if (!digits) return null;
  if (!unit) return Number(digits.replace(/\D/g, ''));
  return Math.round(Number(digits.replace(',', '.')) * (unit.toLowerCase() === 'k' ? 1e3 : 1e6)) || null;
}

function latinDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((at) => code >= at && code < at + 10);
  return zero === undefined ? char : String(code - zero);
}
