import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A badge as the page sees it: an empty element that says nothing. */
export interface Mark {
  /** Middle of the button, px. */
  x: number;
  y: number;
  /** Text of the row it stands in. */
  row: string;
}

/** All badges in a page, in document order. Sites have bare spans too; a badge is one that lets clicks through. */
export function marksIn(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const bare = [...document.querySelectorAll('span:empty')].filter(({ attributes }) => !attributes.length);
    const hosts = bare.filter((span) => {
      const { zIndex, pointerEvents } = getComputedStyle(span);
      return zIndex === '1' && pointerEvents === 'none';
    });
    return hosts.map((host) => {
      const { right, left, top, bottom } = host.getBoundingClientRect();
      const x = getComputedStyle(host).direction === 'rtl' ? left + 20 : right - 20;
      return { x, y: (top + bottom) / 2, row: host.parentElement?.textContent ?? '' };
    });
  });
}

/** Waits until there are so many badges, at least one where no number is given, and they stand still: they can be pressed. */
export function marksCome(page: Page, count?: number): Promise<Mark[]> {
  let before = '';
  return until(
    `${count ?? 'some'} badges`,
    async () => {
      const marks = await marksIn(page);
      const now = JSON.stringify(marks);
      const still = now === before;
      before = now;
      return still && (count === undefined ? marks.length > 0 : marks.length === count) && marks;
    },
    { every: 50 },
  );
}

/** Presses the first badge that is in sight, once they have come as `marksCome` waits for them. */
export async function pressMark(page: Page, count?: number): Promise<void> {
  const { x, y } = await until('a badge in sight', async () => {
    const height = await page.evaluate(() => innerHeight);
    return (await marksCome(page, count)).find((mark) => mark.y > 0 && mark.y < height);
  });
  await page.mouse.click(x, y);
}

/** What stands behind the closed shadow roots, found as assistive technology finds it. Chromium only. */
export async function partCalled(
  page: Page,
  name: string,
  role: 'button' | 'dialog',
): Promise<ElementHandle> {
  const found = await page.$(`aria/${name}[role="${role}"]`);
  if (!found) throw new Error(`There is no ${role} called “${name}”`);
  return found;
}
