import type { Copied } from './copied.ts';
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
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** A moment that is nobody's. */
const MOMENT = '2020-01-01T00:00:00.000Z';

/**
 * A page as HTML with its structure whole and every word, name, number and address of it scrambled, for a report that a
 * reader is broken. Open shadow roots are written as templates.
 *
 * @param random gives a whole number from 0 to below `count` that nobody can guess
 */
export function snapshot(page: Copied, random: (count: number) => number): string {
  const addresses: string[] = [];
  const words: string[] = [];
  gather(page, addresses, words);
  const scramble = scrambler(addresses, words.join(' '), random);
  const out: string[] = [];

  function write(part: Copied): void {
    if (typeof part === 'string') {
      out.push(escaped(scramble.text(part)));
      return;
    }
    const { tag, attributes, shadow, inside } = part;
    out.push('<', tag, ...attributes.map(attribute), '>');
    if (VOID.has(tag)) return;
    if (shadow) {
      out.push('<template shadowrootmode="open">');
      shadow.forEach(write);
      out.push('</template>');
    }
    inside.forEach(write);
    out.push('</', tag, '>');
  }

  function attribute([name, value]: readonly [string, string]): string {
    if (LEFT_OUT.test(name) || !/^[\w:.-]+$/.test(name)) return '';
    return ` ${name}="${escaped(name === 'datetime' ? MOMENT : inAttribute(name, value))}"`;
  }

  function inAttribute(name: string, value: string): string {
    if (KEPT.has(name)) return scramble.name(value);
    return READ.test(name) ? scramble.text(value) : scramble.address(value);
  }

  out.push('<!doctype html>');
  write(page);
  return out.join('');
}

/** Where the page leads, and what is to be read on it. */
function gather(part: Copied, addresses: string[], words: string[]): void {
  if (typeof part === 'string') {
    words.push(part);
    return;
  }
  for (const [name, value] of part.attributes) if (name === 'href') addresses.push(value);
  for (const inner of [...(part.shadow ?? []), ...part.inside]) gather(inner, addresses, words);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
