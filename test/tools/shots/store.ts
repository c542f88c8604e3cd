import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Lab } from '../../browser/lab/lab.ts';
import { FOLDER, STORE } from './folder.ts';
import { SHOTS } from './pages.ts';

/** The pictures of the store listing, each with what it shows. */
const LISTING: readonly (readonly [name: string, shot: string, words: string])[] = [
  ['1-page', 'x-light', 'Whose turn it is, and since when'],
  ['2-card', 'card-x-light', 'Replies worth sending, put into the site’s own box. You send.'],
  ['3-today', 'popup-light', 'Today: who waits, what is due, and enough for today'],
  ['4-desk', 'desk-people-light', 'The people you really talk with'],
  ['5-welcome', 'welcome-practice-light', 'Try it before you visit any site'],
];

const data = (name: string) => readFileSync(`${FOLDER}/${name}.png`).toString('base64');
const image = (name: string) => `<img src="data:image/png;base64,${data(name)}">`;

/** Pictures of the store listing: 1280 × 800, one sentence and one screen each. */
export async function store(lab: Lab): Promise<void> {
  const page: Page = await lab.browser.newPage();
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
  for (const [name, shot, words] of LISTING) {
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>
      * { margin: 0; box-sizing: border-box }
      body { display: grid; grid-template-rows: auto 1fr; justify-items: center; gap: 32px; height: 800px; padding: 44px 56px 0;
        overflow: hidden; background: #f5f2ec; color: #1d1f24; font: 700 34px/1.2 system-ui, "Noto Sans", sans-serif; text-align: center }
      img { max-width: 1168px; max-height: 100%; border: 1px solid #e6e1d8; border-radius: 14px;
        box-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 8px 28px rgb(0 0 0 / .12) }
      div { min-height: 0; padding-bottom: 40px }
    </style><h1 style="font-size:34px">${words}</h1><div>${image(shot)}</div>`);
    await page.screenshot({ path: `${STORE}/${name}.png` });
  }
  await page.close();
}

/** The first picture of the README: the popup beside one badge of each site. */
export async function overview(lab: Lab): Promise<void> {
  const page: Page = await lab.browser.newPage();
  await page.setViewport({ width: 1080, height: 660, deviceScaleFactor: 2 });
  const sites = SHOTS.map(({ name }) => `<div class="site">${image(`${name}-light`)}</div>`).join('');
  await page.setContent(`<!doctype html><style>
    * { margin: 0; box-sizing: border-box }
    body { display: grid; grid-template-columns: 400px 1fr; gap: 28px; padding: 28px; background: #f5f2ec; height: 660px }
    .popup, .site { overflow: hidden; border-radius: 14px; border: 1px solid #e6e1d8; background: #fff;
      box-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 8px 28px rgb(0 0 0 / .08) }
    .popup img { width: 400px; display: block }
    .sites { display: grid; gap: 20px; grid-template-rows: repeat(3, 1fr); min-height: 0 }
    .site img { width: 596px; display: block }
  </style><div class="popup">${image('popup-light')}</div><div class="sites">${sites}</div>`);
  await page.screenshot({ path: `${FOLDER}/overview.png` });
  await page.close();
}
