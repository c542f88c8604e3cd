import type { Page } from 'puppeteer-core';
import { SITES } from '../../../src/core/hosts.ts';
import { peopleOf } from '../../practice/shared/people.ts';
import type { Tongue } from './tongue.ts';

/** What is called so in every language, and what the user typed. */
const PROPER = ['Your Turn', 'Ollama', 'LM Studio', 'llama.cpp', 'https://', '/hours', 'de'];
const HOSTS = ['kettle.example', 'a-long-name-of-a-site.kettle.example'];
const PEOPLE = SITES.flatMap(peopleOf).flatMap(({ name, key }) => [name, key]);

/** What needs no translation where it stands by itself. */
export const THEIRS: readonly string[] = [...PROPER, ...HOSTS, ...PEOPLE];

/** Whether the words are none, so that whatever is not translated shows: it has no brackets round it. */
export const isMadeUp = (tongue: Tongue) => tongue === 'longer' || tongue === 'mirrored';

/** What stands on a page and in no translated sentence, where that shows. */
export async function untranslated(page: Page, tongue: Tongue): Promise<string[]> {
  if (!isMadeUp(tongue)) return [];
  const body = await page.$('body');
  return body ? body.evaluate(foreignIn, THEIRS) : [];
}

/** Runs in the page; must need nothing from outside. */
export function foreignIn(all: Element, theirs: readonly string[]): string[] {
  const [begin, end] = ['⟦', '⟧'];
  /** What people said, wrote or are called, in whatever language. */
  const said = 'bdi, [dir="auto"], .blank, blockquote, pre, kbd, option, style, script';
  const spoken = ['aria-label', 'title', 'placeholder', 'alt'] as const;
  const found = new Set<string>();
  const note = (text: string, where: Element) => {
    let depth = 0;
    let outside = '';
    for (const letter of text) {
      if (letter === begin) depth += 1;
      else if (letter === end) depth -= 1;
      else if (depth === 0) outside += letter;
    }
    // Dates are written by the browser, in the letters of the language.
    const parts = outside
      .split('·')
      .map((part) => part.replace(/[\p{Script=Arabic}\p{Script=Cyrillic}]+/gu, '').trim());
    for (const part of parts)
      if (/\p{L}/u.test(part) && !theirs.includes(part))
        found.add(`“${part}” is not translated: ${where.localName}.${where.className}`);
  };
  const walker = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest(said)) note(node.nodeValue ?? '', parent);
  }
  for (const part of all.querySelectorAll(spoken.map((name) => `[${name}]`).join()))
    if (!part.matches('.blank')) for (const name of spoken) note(part.getAttribute(name) ?? '', part);
  return [...found];
}
