import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Lab, openPopup, openTab, startLab } from '../browser/lab/lab.ts';
import { startNet } from '../browser/lab/net.ts';
import { settled } from '../browser/lab/settled.ts';
import { pause, until } from '../browser/lab/until.ts';
import { createPractice } from '../practice/serve.ts';
import { built } from './built.ts';
import { installBrowsers } from './installBrowsers.ts';

/** Where the README's pictures stand. */
const FOLDER = 'test/shots';

type Theme = 'light' | 'dark';

interface Shot {
  name: string;
  url: string;
  clip: { x: number; y: number; width: number; height: number };
}

/** Parts of the practice sites on which badges stand, at twice the size of the screen. */
const SHOTS: readonly Shot[] = [
  { name: 'x', url: 'https://x.com/notifications', clip: { x: 260, y: 80, width: 600, height: 420 } },
  { name: 'facebook', url: 'https://www.facebook.com/', clip: { x: 330, y: 55, width: 620, height: 420 } },
  {
    name: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    clip: { x: 472, y: 62, width: 580, height: 420 },
  },
];

/** Makes the pictures of the README anew: badges on the three practice sites, and the popup, in light and dark. */
export async function run(): Promise<number> {
  if (installBrowsers(['chromium']).length > 0) return 1;
  mkdirSync(FOLDER, { recursive: true });
  const practice = await createPractice();
  const net = await startNet(practice.handle);
  const lab = await startLab('chromium', net, built('chrome'));
  try {
    for (const shot of SHOTS) for (const theme of ['light', 'dark'] as const) await site(lab, shot, theme);
    for (const theme of ['light', 'dark'] as const) await popup(lab, theme);
    await overview(lab);
  } finally {
    await lab.close();
    practice.close();
    await net.close();
  }
  console.log(`The pictures stand in ${FOLDER}/: look at them before you commit them.`);
  return 0;
}

async function site(lab: Lab, { name, url, clip }: Shot, theme: Theme): Promise<void> {
  const tab = await openTab(lab);
  await tab.page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
  await tab.page.goto(theme === 'dark' ? `${url}?theme=dark` : url);
  await until('badges', async () => (await settled(lab, tab)).badges > 0);
  await pause(300);
  // Beyond the viewport a virtualised list would show its empty rows.
  await tab.page.screenshot({ path: `${FOLDER}/${name}-${theme}.png`, clip, captureBeyondViewport: false });
  await tab.page.close();
}

async function popup(lab: Lab, theme: Theme): Promise<void> {
  const page = await openPopup(lab);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await page.waitForSelector('.item .telling');
  await page.screenshot({ path: `${FOLDER}/popup-${theme}.png` });
  await page.evaluate(() => document.querySelector('footer')?.scrollIntoView());
  await page.screenshot({ path: `${FOLDER}/popup-end-${theme}.png` });
  await page.close();
}

/** The first picture of the README: the popup beside one badge of each site. */
async function overview(lab: Lab): Promise<void> {
  const page: Page = await lab.browser.newPage();
  await page.setViewport({ width: 1080, height: 660, deviceScaleFactor: 2 });
  const picture = (name: string) => readFileSync(`${FOLDER}/${name}.png`).toString('base64');
  const image = (name: string) => `<img src="data:image/png;base64,${picture(name)}">`;
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
