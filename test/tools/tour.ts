import { mkdirSync, rmSync } from 'node:fs';
import { shortAge } from '../../src/core/age.ts';
import type { Inspection } from '../../src/messages/protocol.ts';
import type { BrowserName } from '../browser/lab/browsers.ts';
import { type Lab, openPopup, openTab, startLab } from '../browser/lab/lab.ts';
import type { Net } from '../browser/lab/net.ts';
import { settled } from '../browser/lab/settled.ts';
import { pause } from '../browser/lab/until.ts';

const FOLDER = '.cache/start';
/** A first visit wakes the worker and builds its database, so pictures are taken late, ms. */
const CALM = 1500;

/** The pages that are read, with the name of their picture. */
const PAGES: readonly (readonly [picture: string, url: string])[] = [
  ['x-home', 'https://x.com/home'],
  ['x-notifications', 'https://x.com/notifications'],
  ['x-new-front-end', 'https://x.com/notifications?gen=xweb'],
  ['facebook', 'https://www.facebook.com/'],
  ['facebook-notifications', 'https://www.facebook.com/notifications'],
  ['linkedin', 'https://www.linkedin.com/feed/'],
  ['linkedin-notifications', 'https://www.linkedin.com/notifications/'],
];

/** Reads the practice sites without a window, prints the conversations found and says where the pictures lie. */
export async function tour(name: BrowserName, net: Net, folder: string): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  console.log('There is no display here, so the practice sites are read without a window.\n');
  const lab = await startLab(name, net, folder);
  try {
    const found = new Map<string, string[]>();
    for (const [picture, url] of PAGES)
      for (const [key, row] of rowsOf(await visit(lab, picture, url)))
        if (!found.has(key)) found.set(key, row);
    print([['site', 'person', 'first words', 'turn', 'age'], ...found.values()]);
    const popup = await openPopup(lab);
    await popup.setViewport({ width: 380, height: 600 });
    await pause(500);
    await popup.screenshot({ path: `${FOLDER}/popup.png` });
    console.log(`\nPictures of the pages, light and dark, and of the popup: ${FOLDER}/`);
  } finally {
    await lab.close();
  }
}

async function visit(lab: Lab, picture: string, url: string): Promise<Inspection> {
  const tab = await openTab(lab);
  await tab.page.setViewport({ width: 1280, height: 900 });
  await tab.page.goto(url);
  const inspection = await settled(lab, tab, {}, CALM);
  await tab.page.screenshot({ path: `${FOLDER}/${picture}-light.png` });
  const dark = new URL(url);
  dark.searchParams.set('theme', 'dark');
  await tab.page.goto(dark.href);
  await settled(lab, tab, {}, CALM);
  await tab.page.screenshot({ path: `${FOLDER}/${picture}-dark.png` });
  await tab.page.close();
  return inspection;
}

const WORDS = { yours: 'your turn', theirs: 'their turn', nobody: 'nobody’s', unknown: 'not known' };

/** One row per conversation on the page, under a key that is the same on every page that shows it. */
function rowsOf({ site, posts, turns }: Inspection): [string, string[]][] {
  return turns.map(({ with: others, last, turn }) => {
    const post = posts.find(({ ids }) => ids.includes(last));
    const person =
      posts.find(({ author }) => author !== null && others.includes(author))?.name ?? others[0] ?? '';
    const age = post?.time ? shortAge(Date.now() - Date.parse(post.time), 'en') : '';
    return [`${site} ${last}`, [site, clipped(person, 24), clipped(post?.text ?? '', 48), WORDS[turn], age]];
  });
}

function clipped(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
}

function print(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
