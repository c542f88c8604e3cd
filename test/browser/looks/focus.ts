import type { Page } from 'puppeteer-core';
import { coloursStay } from '../lab/still.ts';

/** Where the Tab key led, kept in the page. */
interface Stops {
  stops: Map<Element, string>;
  /** What a part looks like, with what it stands in and what stands in it. */
  lookOf: (part: Element) => string;
}

/** What is wrong with a walk through a page by the Tab key alone. */
export interface Walk {
  /** How many stops there were. */
  seen: number;
  /** Stops at which nothing shows that the focus is there. */
  blind: string[];
  /** Stops without a name. */
  nameless: string[];
  /** What can be pressed and was never reached. */
  missed: string[];
}

/** More stops than any screen has. */
const MOST = 400;

/** Walks through a page by the Tab key alone, from its beginning until it begins again. */
export async function walkByTab(page: Page): Promise<Walk> {
  await page.bringToFront();
  await page.evaluate(begin);
  for (let stop = 0; stop < MOST; stop++) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(arrive))) break;
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await coloursStay(page);
  return page.evaluate(judge);
}

/** Runs in the page. */
function begin(): void {
  // From where something was focused and is no more, the key goes on.
  const start = document.createElement('i');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  const lookOf = (part: Element) =>
    [part, part.parentElement, part.closest('.item'), ...part.querySelectorAll('*')]
      .map((one) => {
        if (!one || getComputedStyle(one).display === 'contents') return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
        return `${outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`} ${boxShadow}`;
      })
      .join('; ');
  Object.assign(globalThis, { stops: new Map(), lookOf } satisfies Stops);
}

/** Runs in the page. @returns whether the walk goes on: a field of several parts is left after its last one */
function arrive(): boolean {
  const { stops, lookOf } = globalThis as unknown as Stops;
  const part = document.activeElement;
  if (!part || part === document.body) return false;
  if (stops.has(part)) return part === [...stops.keys()].at(-1);
  stops.set(part, lookOf(part));
  return true;
}

/** Runs in the page. */
function judge(): Walk {
  const { stops, lookOf } = globalThis as unknown as Stops;
  const said = (one: Element) =>
    `${one.localName}.${one.className} ${(one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 40)}`;
  const nameOf = (one: Element) =>
    [
      one.ariaLabel,
      ...(one.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent),
      ...[...((one as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent),
      one.textContent,
    ]
      .join('')
      .trim();
  // A badge stands behind a closed root: its suites look at it.
  const all = [...stops.keys()].filter((one) => !one.matches('span:empty'));
  const pressable = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  );
  const missed = [...pressable].filter(
    (one) =>
      !stops.has(one) &&
      one.tabIndex >= 0 &&
      !(one as HTMLButtonElement).disabled &&
      // Of radio buttons of one name the Tab key reaches one; the arrows reach the others.
      !(one instanceof HTMLInputElement && one.type === 'radio') &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  return {
    seen: all.length,
    blind: all.filter((one) => one.isConnected && lookOf(one) === stops.get(one)).map(said),
    nameless: all.filter((one) => nameOf(one) === '').map(said),
    missed: missed.map(said),
  };
}
