import { scrambler } from './scramble.ts';

/** Attributes that say how a page is built and nothing of what is on it. */
const KEPT = new Set(
  (
    'class role type dir lang tabindex data-testid data-view-name data-pagelet data-visualcompletion aria-hidden ' +
    'aria-expanded aria-pressed aria-selected aria-modal aria-haspopup aria-level aria-posinset aria-setsize ' +
    'contenteditable rel target hidden slot'
  ).split(' '),
);
/** Attributes in which people read something. */
const READ =
  /^(?:alt|title|label|placeholder|summary|aria-(?:description|label|placeholder|roledescription|valuetext))$/;
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
 * @param random gives a whole number from 0 to below `count` that nobody can guess
 */
export function snapshot(doc: Document, random: (count: number) => number): string {
  const addresses = [...doc.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
  const scramble = scrambler(addresses, doc.documentElement.textContent ?? '', random);
  const out: string[] = [];

  function write(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) out.push(escaped(scramble.text(node.nodeValue ?? '')));
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
    return ` ${name}="${escaped(name === 'datetime' ? MOMENT : inAttribute(name, value))}"`;
  }

  function inAttribute(name: string, value: string): string {
    if (KEPT.has(name)) return scramble.name(value);
    return READ.test(name) ? scramble.text(value) : scramble.address(value);
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
