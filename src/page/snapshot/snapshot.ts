import { scrambler } from './scramble.ts';

/** Attributes that say how a page is built and nothing of what is on it. */
const KEPT = new Set(
  (
    'class role type dir lang tabindex data-testid data-view-name data-pagelet data-visualcompletion aria-hidden ' +
    'aria-expanded aria-pressed aria-selected aria-modal aria-haspopup aria-level aria-posinset aria-setsize ' +
    'contenteditable rel target hidden slot'
  ).split(' '),
);
/** Attributes that are left out: they may hold anything, and readers look at none of them. */
const LEFT_OUT = /^(?:style|srcset|srcdoc|content|value|nonce|integrity|on.*)$/;
/** What is no part of what a person sees. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'link', 'meta', 'base', 'template']);
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** A moment that is nobody's. */
const MOMENT = '2020-01-01T00:00:00.000Z';

/**
 * The document as HTML with its structure whole and every word, name, number and address of it scrambled, for a report
 * that a reader is broken. Scripts and styles are left out; open shadow roots are written as templates.
 *
 * @param seed a secret of this one snapshot
 */
export function snapshot(doc: Document, seed: number): string {
  const scramble = scrambler(seed);
  const out: string[] = [];

  function write(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) out.push(escaped(scramble(node.nodeValue ?? '')));
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const tag = element.localName;
    if (SKIPPED.has(tag)) return;
    out.push('<', tag, ...[...element.attributes].map(attribute), '>');
    if (VOID.has(tag)) return;
    if (element.shadowRoot) {
      out.push('<template shadowrootmode="open">');
      element.shadowRoot.childNodes.forEach(write);
      out.push('</template>');
    }
    element.childNodes.forEach(write);
    out.push('</', tag, '>');
  }

  function attribute({ name, value }: Attr): string {
    if (LEFT_OUT.test(name) || !/^[\w:.-]+$/.test(name)) return '';
    const text = KEPT.has(name) ? value : name === 'datetime' ? MOMENT : scramble(value, true);
    return ` ${name}="${escaped(text)}"`;
  }

  out.push('<!doctype html>');
  write(doc.documentElement);
  return out.join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
