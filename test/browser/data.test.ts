import { describe, expect, it } from 'vitest';
import { KEPT_STORES, type RowsOf } from '../../src/core/keptRows.ts';
import { KEPT } from '../core/kept.ts';
import { faults } from './lab/axe.ts';
import { BROWSERS, type BrowserName } from './lab/browsers.ts';
import { extensionFor, type Lab, openTab, startLab } from './lab/lab.ts';
import { marksCome } from './lab/marks.ts';
import { ask } from './lab/messages.ts';
import { openDesk, press, readFile, saveFile, says } from './lab/room.ts';
import { coloursStay } from './lab/still.ts';
import { storedIn } from './lab/store.ts';
import { complainsOfNothing, useStage } from './stage.ts';

/** Everything that pages and the user put there. */
async function everything({ extension }: Lab) {
  const kept = KEPT_STORES.map((store) => ask(extension, 'kept', { store }));
  return { ...(await storedIn(extension)), kept: await Promise.all(kept) };
}

/** A computer that knows nothing yet, in front of the same sites. */
async function onFreshProfile<T>(
  name: BrowserName,
  { net }: Lab,
  work: (lab: Lab) => Promise<T>,
): Promise<T> {
  const lab = await startLab(name, net, extensionFor(name));
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
    const room = await openDesk(stage.lab);
    text = await saveFile(room);
    const file = JSON.parse(text);
    expect([file.posts.length, file.journal.length]).toEqual([all.posts.length, all.kept[1]?.rows.length]);
    expect(await faults(room)).toEqual([]);
    await room.close();
  });

  it('deletes everything when it was asked twice, and takes it back from the file', async () => {
    const room = await openDesk(stage.lab);
    for (const name of ['Delete everything', 'Delete it', 'Yes, delete everything']) await press(room, name);
    await says(room, 'Everything is deleted.');
    expect((await storedIn(stage.lab.extension)).posts).toEqual([]);
    expect(await readFile(room, text)).toContain('entries are new here.');
    expect(await everything(stage.lab)).toEqual(all);
    await room.close();
  });

  it('refuses a file that is cut off, and changes nothing', async () => {
    const room = await openDesk(stage.lab);
    expect(await readFile(room, text.slice(0, text.length / 2))).toContain('This file is damaged or cut off');
    await coloursStay(room);
    expect(await faults(room)).toEqual([]);
    expect(await everything(stage.lab)).toEqual(all);
    await room.close();
  });

  it('makes a fresh profile know the same', async () => {
    await onFreshProfile(name, stage.lab, async (lab) => {
      const room = await openDesk(lab);
      expect(await readFile(room, text)).toContain('entries are new here.');
      expect(await everything(lab)).toEqual(all);
      const { exportedAt: _, ...file } = JSON.parse(text);
      expect(JSON.parse(await saveFile(room))).toMatchObject(file);
    });
  });

  complainsOfNothing(stage);
});
