import { type Lab, openTab, type Tab } from '../../browser/lab/lab.ts';
import { marksIn } from '../../browser/lab/marks.ts';
import { settled } from '../../browser/lab/settled.ts';
import { pause, until } from '../../browser/lab/until.ts';
import { FOLDER } from './folder.ts';

interface Shot {
  name: string;
  url: string;
  clip: { x: number; y: number; width: number; height: number };
  /** Words of the post whose card is pictured; the first that waits where there are none. */
  words?: string;
}

/** Parts of the practice sites on which badges stand, at twice the size of the screen. */
export const SHOTS: readonly Shot[] = [
  {
    name: 'x',
    url: 'https://x.com/notifications',
    clip: { x: 260, y: 80, width: 600, height: 420 },
    words: 'Looks useful! Can I print the plan',
  },
  { name: 'facebook', url: 'https://www.facebook.com/', clip: { x: 330, y: 55, width: 620, height: 420 } },
  {
    name: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    clip: { x: 472, y: 62, width: 580, height: 420 },
  },
];

/** How a practice site looks, and what its address adds for it. */
const LOOKS: Record<string, string> = { light: '', dark: '?theme=dark', rtl: '?lang=ar' };

/** Badges on the three practice sites, and the card beside one of them. */
export async function pages(lab: Lab): Promise<void> {
  for (const shot of SHOTS)
    for (const [look, search] of Object.entries(LOOKS)) {
      const tab = await openTab(lab);
      await tab.page.setViewport({ width: 1280, height: 860, deviceScaleFactor: 2 });
      await tab.page.goto(`${shot.url}${search}`);
      await until('badges', async () => (await settled(lab, tab)).badges > 0);
      await pause(300);
      // Beyond the viewport a virtualised list would show its empty rows.
      const picture = { clip: shot.clip, captureBeyondViewport: false };
      if (look !== 'rtl')
        await tab.page.screenshot({ path: `${FOLDER}/${shot.name}-${look}.png`, ...picture });
      await openCard(tab, shot);
      await tab.page.screenshot({ path: `${FOLDER}/card-${shot.name}-${look}.png` });
      await tab.page.close();
    }
}

/** Presses the badge of one post and waits for the drafts. */
async function openCard({ page }: Tab, { words }: Shot): Promise<void> {
  const below = words && (await until('the post', () => page.evaluate(showWords, words)));
  await pause(500);
  const marks = (await marksIn(page)).filter(({ y }) => y > 80 && y < 700);
  const mark = below ? marks.filter(({ y }) => y < below).at(-1) : marks[0];
  if (!mark) throw new Error('No badge is in sight');
  await page.mouse.click(mark.x, mark.y);
  await until('the card', () => page.$('aria/Insert[role="button"]'));
  await pause(500);
}

/** Brings the element with these words into the upper part of the screen. @returns where it then is, px from above */
function showWords(words: string): number | null {
  const all = [...document.querySelectorAll('span, p, div')].filter((one) =>
    one.textContent?.includes(words),
  );
  const element = all.at(-1);
  if (!element) {
    scrollBy(0, innerHeight / 2);
    return null;
  }
  element.scrollIntoView({ block: 'center' });
  return element.getBoundingClientRect().top;
}
