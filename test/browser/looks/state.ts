import type { Page } from 'puppeteer-core';
import { pause, until } from '../lab/until.ts';

/** A page of the extension in one of its states. */
export interface State {
  name: string;
  /** Brings it about; from the state before it, with nothing else open. */
  enter: (page: Page) => Promise<unknown>;
  /** Leaves nothing of it. */
  leave?: (page: Page) => Promise<unknown>;
}

/** Presses the part that this selector finds, whatever it is called in this language. */
export async function press(page: Page, selector: string, nth = 0): Promise<void> {
  await until(`${selector} (${nth})`, () =>
    page.evaluate(
      (wanted, at) => {
        const part = [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) =>
          one.checkVisibility(),
        )[at];
        part?.scrollIntoView({ block: 'nearest' });
        part?.focus({ preventScroll: true });
        part?.click();
        return part !== undefined;
      },
      selector,
      nth,
    ),
  );
  await pause(60);
}

/** Presses these keys, one after another. */
export async function keys(page: Page, ...all: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of all) await page.keyboard.press(key);
  await pause(60);
}

/** Closes what is open. */
export const shut = (page: Page) => keys(page, 'Escape');

/** A dialog that comes by these steps. */
export function dialog(name: string, open: (page: Page) => Promise<unknown>): State {
  return {
    name,
    async enter(page) {
      await open(page);
      await page.waitForSelector('dialog[open]');
    },
    leave: shut,
  };
}

/** Puts words into a field, as if typed. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, words) => {
      (field as HTMLInputElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
  await pause(150);
}
