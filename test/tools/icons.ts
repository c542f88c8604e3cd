import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from '../browser/lab/launch.ts';
import { startNet } from '../browser/lab/net.ts';
import { installBrowsers } from './installBrowsers.ts';

const FOLDER = 'public/icons';
const SIZES = [16, 32, 48, 128];
/** Colour of the ground by the state that the icon stands for. */
const STATES: Record<string, string> = { '': '#0b6e6e', '-paused': '#8d8a83' };

/** Draws the toolbar's icons anew from `src/ui/icon.svg`: every size in every state. */
export async function run(): Promise<number> {
  if (installBrowsers(['chromium']).length > 0) return 1;
  mkdirSync(FOLDER, { recursive: true });
  const drawing = readFileSync('src/ui/icon.svg', 'utf8');
  const net = await startNet();
  const browser = await launch('chromium', net);
  try {
    const page = await browser.newPage();
    for (const [state, ground] of Object.entries(STATES))
      for (const size of SIZES) {
        const picture = drawing
          .replaceAll('#0b6e6e', ground)
          .replace('<svg ', `<svg width="${size}" height="${size}" `);
        await page.setViewport({ width: size, height: size });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${picture}`);
        await page.screenshot({ path: `${FOLDER}/${size}${state}.png`, omitBackground: true });
      }
  } finally {
    await browser.close();
    await net.close();
  }
  return 0;
}
