import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { KEPT_STORES, type RowsOf } from '../../src/core/keptRows.ts';
import { KEPT } from '../core/kept.ts';
import { built } from '../tools/built.ts';
import { faults } from './lab/axe.ts';
import { BROWSERS, type BrowserName } from './lab/browsers.ts';
import { openOwnPage } from './lab/hand.ts';
import { type Lab, openTab, startLab } from './lab/lab.ts';
import { marksCome } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { storedIn } from './lab/store.ts';
import { until } from './lab/until.ts';
import { useStage } from './stage.ts';

async function openRoom({ name, browser, extension }: Lab): Promise<Page> {
  const room = await openOwnPage(name, browser, extension, 'src/desk/index.html#/data');
  await room.waitForSelector('.usage');
  return room;
}

/** Everything that pages and the user put there. */
async function everything({ extension }: Lab) {
  const kept = KEPT_STORES.map((store) => ask(extension, 'kept', { store }));
  return { ...(await storedIn(extension)), kept: await Promise.all(kept) };
}

const press = (page: Page, name: string) =>
  until(`the button “${name}”`, () =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find((button) => button.textContent.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, name),
  );
const says = (page: Page, words: string) =>
  until(`the words “${words}”`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );

/** Presses the button that saves everything, and catches what it gives the browser to save. */
async function saveEverything(page: Page): Promise<string> {
  await page.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { caught: file });
      return real.call(URL, file);
    };
  });
  await press(page, 'Save everything as a file');
  await says(page, 'is on its way to your downloads');
  return page.evaluate(() => (globalThis as unknown as { caught: Blob }).caught.text());
}

async function dropFile(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'from another day.json'));
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, text);
  await press(page, 'Add it');
}

/** A computer that knows nothing yet, in front of the same sites. */
async function onFreshProfile<T>(
  name: BrowserName,
  { net }: Lab,
  work: (lab: Lab) => Promise<T>,
): Promise<T> {
  const lab = await startLab(name, net, built(name === 'chromium' ? 'chrome' : 'firefox'));
  try {
    return await work(lab);
  } finally {
    await lab.close();
  }
}

describe.each(BROWSERS)('the room of data in %s', (name) => {
  const stage = useStage(name);
  let text: string;
  let all: Awaited<ReturnType<typeof everything>>;

  it('saves what pages showed and what the user made', async () => {
    const { page } = await openTab(stage.lab);
    await page.goto('https://x.com/notifications');
    await marksCome(page);
    // Nothing more is told while everything is looked at.
    await page.close();
    for (const store of KEPT_STORES)
      await ask(stage.lab.extension, 'keep', { store, rows: [KEPT[store]] } as RowsOf);
    all = await everything(stage.lab);
    expect(all.posts.length).toBeGreaterThan(5);
    const room = await openRoom(stage.lab);
    text = await saveEverything(room);
    const file = JSON.parse(text);
    expect([file.posts.length, file.journal.length]).toEqual([all.posts.length, all.kept[1]?.rows.length]);
    expect(await faults(room)).toEqual([]);
    await room.close();
  });

  it('deletes everything when it was asked twice, and takes it back from the file', async () => {
    const room = await openRoom(stage.lab);
    for (const name of ['Delete everything', 'Delete it', 'Yes, delete everything']) await press(room, name);
    await says(room, 'Everything is deleted.');
    expect((await storedIn(stage.lab.extension)).posts).toEqual([]);
    await dropFile(room, text);
    await says(room, 'entries are new here.');
    expect(await everything(stage.lab)).toEqual(all);
    await room.close();
  });

  it('refuses a file that is cut off, and changes nothing', async () => {
    const room = await openRoom(stage.lab);
    await dropFile(room, text.slice(0, text.length / 2));
    await says(room, 'This file is damaged or cut off at:');
    expect(await faults(room)).toEqual([]);
    expect(await everything(stage.lab)).toEqual(all);
    await room.close();
  });

  it('makes a fresh profile know the same', async () => {
    await onFreshProfile(name, stage.lab, async (lab) => {
      const room = await openRoom(lab);
      await dropFile(room, text);
      await says(room, 'entries are new here.');
      expect(await everything(lab)).toEqual(all);
      const { exportedAt: _, ...file } = JSON.parse(text);
      expect(JSON.parse(await saveEverything(room))).toMatchObject(file);
    });
  });

  it('lets nothing through to a console', async () => {
    expect(await stage.complaints()).toEqual([]);
  });
});
