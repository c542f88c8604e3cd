import type { Copied } from '../core/snapshot/copied.ts';

/** What is no part of what a person sees. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'link', 'meta', 'base', 'template']);

/** These parts of a page as plain data, scripts and styles left out. */
export function copyOf(nodes: Iterable<Node>): Copied[] {
  return [...nodes].flatMap((node): Copied | [] => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const { localName: tag, attributes, shadowRoot, childNodes } = node as Element;
    if (SKIPPED.has(tag)) return [];
    return {
      tag,
      attributes: [...attributes].map(({ name, value }) => [name, value]),
      ...(shadowRoot && { shadow: copyOf(shadowRoot.childNodes) }),
      inside: copyOf(childNodes),
    };
  });
}
