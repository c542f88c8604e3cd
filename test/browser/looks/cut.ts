import type { Page } from 'puppeteer-core';
import { pause } from '../lab/until.ts';

/**
 * What cannot be read of a page as it stands: text that an edge cuts off, and a page that is wider than its window.
 * Lines that say the whole of it elsewhere (a title, or words of other people that open at a press) may be cut.
 */
export async function cutOff(page: Page): Promise<string[]> {
  const found = await page.evaluate(cutIn);
  if (found.length === 0) return found;
  // A window that has just changed its size is looked at again once the page has followed.
  await pause(150);
  return page.evaluate(cutIn);
}

/** Runs in the page; must need nothing from outside. */
export function cutIn(root?: Element): string[] {
  const all = root ?? document.body;
  /** Cut where it may be. */
  const STORY = 'story';
  /** A longer word may be torn, letters. */
  const USUAL = 16;
  const found = new Set<string>();
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (!root && wide > 0) found.add(`the page is ${wide} px wider than the window`);
  const walker = document.createTreeWalker(all, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (!text || !parent || parent.closest('.unseen, [aria-hidden="true"] *, option, style, script'))
      continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const torn = rects.length > 1 && tornIn(node);
    if (torn) found.add(`“${torn}” is torn in “${text.slice(0, 60)}”`);
    const edge = rects.length > 0 && edgeAround(parent, rects);
    if (edge === STORY) continue;
    if (edge) found.add(`“${text.slice(0, 60)}” is cut off by ${edge}`);
    const own = parent.closest('button, a, li, td, th, label, legend, p, h1, h2, h3, dt, dd, summary, .tag');
    const box = own && getComputedStyle(own).display !== 'inline' ? own.getBoundingClientRect() : null;
    if (!edge && box && rects.some(({ left, right }) => left < box.left - 1.5 || right > box.right + 1.5))
      if (!parent.closest('.one-line'))
        found.add(`“${text.slice(0, 60)}” spills out of ${own?.localName}.${own?.className}`);
  }
  for (const part of all.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    // What is done about a row comes with the pointer or the focus.
    if (part.closest('.item > .acts') || !part.checkVisibility({ visibilityProperty: true })) continue;
    for (let one: Element | null = part; one; one = one.parentElement)
      if (getComputedStyle(one).opacity === '0')
        found.add(`“${part.textContent}” can be pressed and not be seen`);
  }
  const fields = 'input[placeholder], input[inputmode="decimal"], select';
  for (const field of all.querySelectorAll<HTMLInputElement>(fields)) {
    // What somebody has written into a field may go on; a number may not.
    if (field.value && field.inputMode !== 'decimal') continue;
    if (field.checkVisibility() && field.scrollWidth > field.clientWidth + 1)
      found.add(`“${field.value || field.placeholder}” is cut off by its own field`);
  }
  return [...found];

  /** A word of usual length that stands on two lines without a hyphen: whatever it stands in is too narrow. */
  function tornIn(node: Node): string | undefined {
    const range = document.createRange();
    const words = [...(node.nodeValue ?? '').matchAll(/\p{Script=Latin}+/gu)];
    return words.find(({ 0: word, index }) => {
      if (word.length > USUAL) return false;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    })?.[0];
  }

  /** The element that cuts these lines, if one does. */
  function edgeAround(from: Element, rects: DOMRect[]): string | null {
    for (let one: Element | null = from; one && one !== all.parentElement; one = one.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(one);
      if (display === 'inline' || display === 'contents') continue;
      const box = one.getBoundingClientRect();
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const cutsX = rects.some(({ left, right }) => left < box.left - 1.5 || right > box.right + 1.5);
      const cutsY = rects.some(({ top, bottom }) => top < box.top - 4 || bottom > box.bottom + 4);
      // What a longer story of somebody is cut at opens at a press.
      const isStory =
        one.closest('bdi, [title], [dir="auto"]') !== null ||
        one.querySelector(':scope > bdi, :scope > a > bdi') !== null;
      if ((hides(overflowX) && cutsX) || (hides(overflowY) && cutsY))
        return isStory ? STORY : `${one.localName}.${one.className}`;
      if (overflowX === 'auto' || overflowX === 'scroll') return null;
      // Out of what scrolls up and down, nothing may stand at the sides.
      if (overflowY === 'auto' || overflowY === 'scroll')
        return cutsX ? `${one.localName}.${one.className}` : null;
    }
    return null;
  }
}
