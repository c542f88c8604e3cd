import type { Page } from 'puppeteer-core';

/** What a page noted about badges and about the places of everything else. Lengths in px. */
export interface Shifts {
  /** Layout shifts as the browser measures them, whoever caused them: their scores, in order. */
  scores: number[];
  /** How many badges came. */
  badges: number;
  /** Elements that began elsewhere, or had another height, with a badge that just came than without it. */
  moved: string[];
}

/**
 * Lets a page note its layout shifts from the beginning. Whenever badges come, it looks in the same instant, before
 * anything is painted, where everything stands with them and where without them.
 */
export async function noteShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((most) => {
    const noted: Shifts = { scores: [], badges: 0, moved: [] };
    Object.assign(globalThis, { shifts: noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.scores.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });

    const isBadge = (node: Node): node is HTMLElement =>
      node instanceof HTMLSpanElement &&
      node.attributes.length === 0 &&
      node.childNodes.length === 0 &&
      getComputedStyle(node).zIndex === '1' &&
      getComputedStyle(node).pointerEvents === 'none';
    // What stands farther away moves only if one of these moves or grows.
    const around = (host: Element) => {
      const above: Element[] = [];
      for (let at = host.parentElement; at; at = at.parentElement) above.push(at);
      const block = above.findLast((at) => at.getElementsByTagName('*').length < most);
      return [...above, ...(block?.getElementsByTagName('*') ?? [])];
    };
    const places = (elements: Element[]) =>
      elements.map((element) => {
        const { left, right, top, height } = element.getBoundingClientRect();
        const start = getComputedStyle(element).direction === 'rtl' ? right : left;
        return `${start} ${top} ${height}`;
      });
    const observer = new MutationObserver((records) => {
      const hosts = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isBadge));
      const standing = hosts.filter((host) => host.isConnected);
      if (standing.length === 0) return;
      noted.badges += standing.length;
      const near = new Set(standing.flatMap(around));
      const others = [...near].filter((element) => !standing.some((host) => host === element));
      const withThem = places(others);
      const gaps = standing.map((host) => ({ host, parent: host.parentNode, next: host.nextSibling }));
      for (const { host } of gaps) host.remove();
      const without = places(others);
      for (const { host, parent, next } of gaps.reverse()) parent?.insertBefore(host, next);
      observer.takeRecords();
      others.forEach((element, n) => {
        if (withThem[n] !== without[n])
          noted.moved.push(
            `${(element.cloneNode() as Element).outerHTML} in “${element.parentElement?.textContent}” from ${without[n]} to ${withThem[n]}`,
          );
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  }, MOST_AROUND);
}

/** Elements in the block around a badge that are measured one by one: several posts. */
const MOST_AROUND = 500;

/** What the page noted so far. */
export function notedShifts(page: Page): Promise<Shifts> {
  return page.evaluate(() => Reflect.get(globalThis, 'shifts'));
}

/** Puts what looks like a badge, but takes room, into the middle of a page: proof that shifts would be noted. */
export async function dropClumsyBadge(page: Page): Promise<void> {
  await page.evaluate(() => {
    const host = document.createElement('span');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host { all: initial !important; display: block !important; position: relative !important; z-index: 1 !important; pointer-events: none !important; flex: none !important; height: 400px !important; }',
    );
    root.adoptedStyleSheets = [sheet];
    document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.before(host);
  });
}
