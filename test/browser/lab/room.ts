import type { Page } from 'puppeteer-core';
import { openOwnPage } from './hand.ts';
import type { Lab } from './lab.ts';
import { until } from './until.ts';

/** A large file takes its time, s. */
const PATIENCE = 600;

/** The desk at its room of data. */
export async function openDesk({ name, browser, extension }: Lab): Promise<Page> {
  const room = await openOwnPage(name, browser, extension, 'src/desk/index.html#/data');
  await room.waitForSelector('.usage');
  return room;
}

/** Presses the button of that name as soon as it is there. */
export function press(page: Page, name: string): Promise<boolean> {
  return until(`the button “${name}”`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find((button) => button.textContent.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, name),
  );
}

/** Waits until the page says so. */
export function says(page: Page, words: string, seconds?: number): Promise<boolean> {
  return until(
    `the words “${words}”`,
    () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    { seconds, every: 50 },
  );
}

/** Drops a file of these words into the room. */
export async function dropFile(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'from another day.json'));
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, text);
}

/** The same, and waits for what becomes of it. @returns what the room says */
export async function readFile(page: Page, text: string): Promise<string> {
  await dropFile(page, text);
  await press(page, 'Add it');
  return until(
    'the end of the file',
    () =>
      page.evaluate(
        () => document.querySelector<HTMLElement>('.outcome:not(:empty), main > .trouble')?.innerText || null,
      ),
    { seconds: PATIENCE, every: 50 },
  );
}

/** Presses the button that saves everything, and catches what it gives the browser to save. */
export async function saveFile(page: Page): Promise<string> {
  await page.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { caught: file });
      return real.call(URL, file);
    };
  });
  await press(page, 'Save everything as a file');
  await says(page, 'is on its way to your downloads', PATIENCE);
  return page.evaluate(() => (globalThis as unknown as { caught: Blob }).caught.text());
}
