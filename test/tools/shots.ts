import { mkdirSync } from 'node:fs';
import { type Lab, startLab } from '../browser/lab/lab.ts';
import { startNet } from '../browser/lab/net.ts';
import { openDesk, readFile } from '../browser/lab/room.ts';
import { createPractice } from '../practice/serve.ts';
import { built } from './built.ts';
import { installBrowsers } from './installBrowsers.ts';
import { FOLDER, STORE } from './shots/folder.ts';
import { life } from './shots/life.ts';
import { pages } from './shots/pages.ts';
import { screens } from './shots/screens.ts';
import { overview, store } from './shots/store.ts';

/** Makes the pictures of the README and of the store listing anew, in light and dark. */
export async function run(): Promise<number> {
  if (installBrowsers(['chromium']).length > 0) return 1;
  for (const folder of [FOLDER, STORE]) mkdirSync(folder, { recursive: true });
  const practice = await createPractice();
  const net = await startNet(practice.handle);
  const lab = await startLab('chromium', net, built('chrome'));
  try {
    await livedIn(lab);
    await pages(lab);
    await screens(lab);
    await overview(lab);
    await store(lab);
  } finally {
    await lab.close();
    practice.close();
    await net.close();
  }
  console.log(`The pictures stand in ${FOLDER}/ and ${STORE}/: look at them before you commit them.`);
  return 0;
}

/** Brings in twelve weeks of somebody's life, as a file of another computer. */
async function livedIn(lab: Lab): Promise<void> {
  const room = await openDesk(lab);
  const outcome = await readFile(room, life(Date.now()));
  if (!/\d+ entr/.test(outcome)) throw new Error(outcome);
  await room.close();
}
