import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Waits until all colours of a page that is in front have changed: they change softly. */
export async function coloursStay(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
}

/** Waits until nothing comes into a page any more, as it does while a screen still asks the worker. */
export async function pageStays(page: Page): Promise<void> {
  let before = '';
  await until(
    'the page to stay as it is',
    async () => {
      const now = await page.content();
      const stays = now === before;
      before = now;
      return stays;
    },
    { every: 400 },
  );
}
