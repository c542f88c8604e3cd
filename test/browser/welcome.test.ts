import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { faults } from './lab/axe.ts';
import { BROWSERS } from './lab/browsers.ts';
import { cardIn } from './lab/card.ts';
import { openOwnPage, tabIds } from './lab/hand.ts';
import { openTab } from './lab/lab.ts';
import { type Mark, marksCome } from './lab/marks.ts';
import { tell } from './lab/messages.ts';
import { coloursStay } from './lab/still.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

const PATH = 'src/welcome/index.html';
/**
 * Every press of pointer or key from the installation to a draft that stands in the box: three steps, then the badge and
 * Insert by pointer; or, by keys, one to the badge, one on it, and one on Insert, where the focus is then.
 */
const PRESSES = { chromium: 5, firefox: 6 };
const KEY = { key: 'respond' } as const;

// That an installation opens this page is what every lab waits for when it starts.
describe.each(BROWSERS)('the page of the first run in %s', (name) => {
  const stage = useStage(name);
  let page: Page;
  let presses = 0;

  beforeAll(async () => {
    page = await openOwnPage(name, stage.lab.browser, stage.lab.extension, PATH);
  });

  const card = () => cardIn(stage.lab, page);
  const click = async (x: number, y: number) => {
    presses++;
    await page.mouse.click(x, y);
  };
  const press = async (selector: string) => {
    const part = await page.waitForSelector(selector);
    await part?.scrollIntoView();
    const box = await part?.boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen`);
    await click(box.x + box.width / 2, box.y + box.height / 2);
  };
  /** What stands in the box, once it is a whole sentence. */
  const written = () =>
    until('the draft', async () => {
      const [text = ''] = await page.$$eval('.box textarea', (boxes) => boxes.map(({ value }) => value));
      return text.length > 20 && text;
    });
  /** How many posts the practice conversation left in the database. */
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<number>((done, fail) => {
          const opening = indexedDB.open('your-turn');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const posts = opening.result.transaction('posts').objectStore('posts').getAll();
            posts.onsuccess = () => {
              opening.result.close();
              const said = posts.result.flatMap((branch) => JSON.parse(branch.posts));
              done(said.filter(({ ids }) => String(ids).includes('practice')).length);
            };
          };
        }),
    );
  const settings = () =>
    stage.lab.extension.hand.evaluate(
      async () => ((await browser.storage.local.get('settings')).settings ?? {}) as Record<string, unknown>,
    );

  it('keeps what is chosen at once', async () => {
    await page.$eval('input[name="facebook"]:not(:checked)', (radio) => (radio as HTMLInputElement).click());
    await page.$eval('[aria-labelledby="quiet"]', (quiet) => (quiet as HTMLElement).click());
    const chosen = await until('the settings', async () => {
      const now = await settings();
      return now.tiers && now.quiet ? now : null;
    });
    expect(chosen.tiers).toEqual({ x: 'main', facebook: 'spare', linkedin: 'main' });
    expect(chosen.quiet).toEqual({ x: false, facebook: false, linkedin: true });
  });

  it('knows who the user is as soon as a site has been seen', async () => {
    await press('footer .main');
    await page.waitForSelector('.who');
    expect(await page.$$eval('.who .tag', (tags) => tags.length)).toBe(0);
    const tab = await openTab(stage.lab);
    await tab.page.goto('https://x.com/notifications');
    await marksCome(tab.page);
    await tab.page.close();
    await page.bringToFront();
    await page.waitForSelector('.who .tag');
    expect(await page.$eval('.who .panel', ({ textContent }) => textContent)).toContain('Tove');
  });

  it('puts on the shelf what was typed, and says which address is none', async () => {
    await press('footer .main');
    await page.waitForSelector('.shelf');
    const edges = await page.$$eval('.shelf .field', (all) =>
      all.map((field) => getComputedStyle(field).borderColor),
    );
    expect(new Set(edges).size).toBe(1);
    await page.type('.shelf li:nth-child(1) .field', 'A list for the first day');
    await page.type('.shelf li:nth-child(1) .address', 'nowhere');
    expect(await page.$eval('.shelf .address', (field) => field.getAttribute('aria-invalid'))).toBe('true');
    await page.type('.shelf li:nth-child(1) .address', '.example.org/list');
    await page.$eval('main .button', (button) => (button as HTMLElement).click());
    await until('the word that it is kept', () =>
      page.$eval('main [role="status"]', ({ textContent }) => textContent?.startsWith('1 ')),
    );
  });

  it('comes from the installation to an inserted draft in a few presses, and is answered by a person', async () => {
    await press('footer .main');
    const [mark] = await marksCome(page, 1);
    if (!mark) throw new Error('no badge');
    await insertBest(mark);
    expect(await written()).toContain('Nora');
    expect(presses).toBe(PRESSES[name]);

    await press('.box .main');
    await page.waitForSelector('.done');
    // What was posted may come to stand below the pointer, and a post that is pointed at is told of quietly.
    await page.mouse.move(0, 0);
    await marksCome(page, 0);
    expect(await stored()).toBe(0);
  });

  /** By pointer where the driver sees behind the card's closed root, else by keys. */
  async function insertBest({ x, y }: Mark): Promise<void> {
    if (name === 'chromium') {
      await click(x, y);
      const insert = await until('the drafts', () => page.$('aria/Insert[role="button"]'));
      await insert.click();
      presses++;
      return;
    }
    const key = async (pressed: 'Tab' | 'Enter') => {
      presses++;
      await page.keyboard.press(pressed);
    };
    await key('Tab');
    await key('Enter');
    await until('the focus on Insert', async () => (await card().focus())?.startsWith('Insert'));
    await key('Enter');
  }

  it('does it with the key, too', async () => {
    await page.$eval('.done .button', (again) => (again as HTMLElement).click());
    await marksCome(page, 1);
    const ids = await tabIds(stage.lab.extension);
    const done = await Promise.all(ids.map((id) => tell(stage.lab.extension, { page, id }, 'key', KEY)));
    expect(done).toContainEqual({ done: true });
    expect(await written()).toContain('Nora');
  });

  it.each(name === 'chromium' ? ['light', 'dark', 'rtl'] : ['light'])(
    'has no fault that axe knows of in any step, %s',
    async (look) => {
      if (look === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      if (look === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await coloursStay(page);
      for (let step = 1; step <= 4; step++) {
        expect(await faults(page)).toEqual([]);
        if (step < 4) await press('footer .button:not(.main)');
      }
      for (let step = 1; step < 4; step++) await press('footer .main');
    },
  );

  complainsOfNothing(stage);
});
