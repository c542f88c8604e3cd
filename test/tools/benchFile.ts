import type { Page } from 'puppeteer-core';
import { startLab } from '../browser/lab/lab.ts';
import { startNet } from '../browser/lab/net.ts';
import { openDesk, readFile, saveFile } from '../browser/lab/room.ts';
import { lifeOf, type Size } from './bench/life.ts';
import { built } from './built.ts';
import { installBrowsers } from './installBrowsers.ts';

/** The size that everything has to bear. */
const FULL: Size = { conversations: 10_000, posts: 100_000, reminders: 5_000 };

/** Lists of the file, and what of the size is in each of them. */
const LISTS = { posts: 'posts', reminders: 'reminders' } as const;

/**
 * Fills the extension in a real Chromium with a long life, and prints how long it takes to bring it in and to take it
 * out. `--part 100` takes a hundredth of it.
 *
 * @returns not 0 where what comes out is not what came in
 */
export async function run(args: string[]): Promise<number> {
  if (installBrowsers(['chromium']).length > 0) return 1;
  const part = args[0] === '--part' ? Number(args[1]) : 1;
  const { conversations, posts, reminders } = FULL;
  const size: Size = {
    conversations: conversations / part,
    posts: posts / part,
    reminders: reminders / part,
  };
  const file = lifeOf(size, Date.now());
  console.log(`${JSON.stringify(size)}, a file of ${(file.length / 1e6).toFixed(1)} MB`);
  const first = await onFreshProfile(file);
  const second = await onFreshProfile(first);
  const out = JSON.parse(second) as Record<keyof typeof LISTS, unknown[]>;
  const whole = Object.entries(LISTS).map(([list, wanted]) => {
    const [is, of] = [out[list as keyof typeof LISTS].length, Math.round(size[wanted])];
    console.log(`${list.padEnd(16)} ${is} of ${of}   bar all of them: ${is >= of ? 'kept' : 'MISSED'}`);
    return is >= of;
  });
  const same = withoutMoment(first) === withoutMoment(second);
  console.log(
    `what comes out of one computer, brought into another, comes out the same   ${same ? 'kept' : 'MISSED'}`,
  );
  return same && !whole.includes(false) ? 0 : 1;
}

/** Brings a file in and takes everything out again. @returns what came out */
async function onFreshProfile(file: string): Promise<string> {
  const net = await startNet();
  const lab = await startLab('chromium', net, built('chrome'));
  try {
    const room = await openDesk(lab);
    await timed('bring in', () => bringIn(room, file));
    await timed('bring in again', () => bringIn(room, file));
    return await timed('take out', () => saveFile(room));
  } finally {
    await lab.close();
    await net.close();
  }
}

/** @throws where it is not taken */
async function bringIn(room: Page, file: string): Promise<void> {
  const outcome = await readFile(room, file);
  if (!/\d+ entr/.test(outcome)) throw new Error(outcome);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${what.padEnd(16)} ${((performance.now() - start) / 1000).toFixed(2)} s`);
  return result;
}

const withoutMoment = (file: string) => file.replace(/"exportedAt": "[^"]*"/, '');
