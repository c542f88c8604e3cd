import type { Page } from 'puppeteer-core';
import { ROOMS } from '../../../src/desk/route.ts';
import { openOwnPage } from '../../browser/lab/hand.ts';
import { type Lab, openPopup } from '../../browser/lab/lab.ts';
import { marksIn } from '../../browser/lab/marks.ts';
import { press } from '../../browser/lab/room.ts';
import { pause } from '../../browser/lab/until.ts';
import { FOLDER, THEMES, type Theme } from './folder.ts';

/** Popup with its sprint, every room of the desk, and every step of the page of the first run. */
export async function screens(lab: Lab): Promise<void> {
  await answer(lab);
  for (const theme of THEMES) {
    await popup(lab, theme);
    await desk(lab, theme);
    await welcome(lab, theme);
  }
}

async function own(lab: Lab, path: string, theme: Theme): Promise<Page> {
  const page = await openOwnPage(lab.name, lab.browser, lab.extension, path);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
  return page;
}

/** The question about notifications is asked once, and would stand before those who wait. */
async function answer(lab: Lab): Promise<void> {
  const page = await openPopup(lab);
  await page.waitForSelector('.ask');
  await press(page, 'No');
  await page.close();
}

async function popup(lab: Lab, theme: Theme): Promise<void> {
  const page = await openPopup(lab);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await page.waitForSelector('.item .telling');
  await pause(500);
  await page.screenshot({ path: `${FOLDER}/popup-${theme}.png` });
  await press(page, 'Start 20 minutes');
  await pause(500);
  await page.screenshot({ path: `${FOLDER}/popup-sprint-${theme}.png` });
  for (const key of ['d', 'd', 'j'] as const) {
    await page.keyboard.press(key);
    await pause(400);
  }
  await press(page, 'Enough');
  await pause(500);
  await page.screenshot({ path: `${FOLDER}/popup-enough-${theme}.png` });
  // The popup remembers where it was, also for the next picture.
  await press(page, 'Back to the list');
  await page.close();
}

async function desk(lab: Lab, theme: Theme): Promise<void> {
  for (const room of ROOMS) {
    const page = await own(lab, `src/desk/index.html#/${room}`, theme);
    await pause(700);
    await page.screenshot({ path: `${FOLDER}/desk-${room}-${theme}.png` });
    await page.close();
  }
}

async function welcome(lab: Lab, theme: Theme): Promise<void> {
  const page = await own(lab, 'src/welcome/index.html', theme);
  for (const step of ['sites', 'who', 'shelf', 'practice']) {
    await pause(400);
    if (step === 'practice') {
      const [mark] = await marksIn(page);
      if (mark) await page.mouse.click(mark.x, mark.y);
      await pause(800);
    }
    await page.screenshot({ path: `${FOLDER}/welcome-${step}-${theme}.png` });
    if (step !== 'practice') await page.click('footer .main');
  }
  await page.close();
}
