import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/lab/browsers.ts';
import { launch } from '../browser/lab/launch.ts';
import { type Net, startNet } from '../browser/lab/net.ts';
import { createPractice } from '../practice/serve.ts';
import { built } from './built.ts';
import { installBrowsers } from './installBrowsers.ts';
import { tour } from './tour.ts';

/** Where a person begins on each practice site. */
const BEGIN = ['https://x.com/notifications', 'https://www.facebook.com/', 'https://www.linkedin.com/feed/'];

const WELCOME = `
Your Turn is running in a browser of its own. The three sites in it are practice sites that live on this computer
only; everybody on them is invented, and you are Tove Ardenwick there.

Try this:
  1. Look for the badge “Your turn · 3h” beside a name: somebody asked Tove something and waits.
  2. Answer there, in the site's own box. The badge goes; a few seconds later the other person speaks again and it is back.
  3. Open Your Turn from the toolbar (behind the puzzle piece): everything that waits for you, on all three sites.
  4. Add ?theme=dark, ?lang=ar or, on x.com, ?gen=xweb to an address and see the badge follow.

Close the browser, or press Ctrl+C here, when you are done.
`;

/**
 * Opens a browser with the extension on the practice sites; without a display reads the same pages, prints what was
 * found and leaves pictures.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
  if (installBrowsers([name]).length > 0) return 1;
  const folder = built(name === 'firefox' ? 'firefox' : 'chrome');
  const practice = await createPractice();
  const net = await startNet(practice.handle);
  try {
    if (values.headless) await tour(name, net, folder);
    else await visit(name, net, folder);
  } finally {
    practice.close();
    await net.close();
  }
  return 0;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Leaves the browser to the person until it is closed. */
async function visit(name: BrowserName, net: Net, folder: string): Promise<void> {
  const browser = await launch(name, net, { headless: false });
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  await browser.installExtension(folder);
  const [first] = await browser.pages();
  for (const [index, url] of BEGIN.entries()) {
    const page = index === 0 && first ? first : await browser.newPage();
    await page.goto(url);
  }
  await first?.bringToFront();
  console.log(WELCOME);
  await closed;
}
