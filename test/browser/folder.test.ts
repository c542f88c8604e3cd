import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { IN_CHROMIUM } from './lab/browsers.ts';
import { ask } from './lab/messages.ts';
import { openDesk, says } from './lab/room.ts';
import { until } from './lab/until.ts';
import { complainsOfNothing, useStage } from './stage.ts';

declare const browser: WebExtension;

/**
 * No driver can choose a folder of the disk: one of the extension's own takes its place, which the browser hands out
 * alike. One of the disk that is dropped on a page is handed out without the right to write, as a chosen one is after
 * the browser was closed.
 */
describe.each(IN_CHROMIUM)('the daily copy in %s', (name) => {
  const stage = useStage(name);

  it('is written by the worker into the folder that was chosen, and not among the downloads', async () => {
    const { extension } = stage.lab;
    const phrase = { id: 'p', at: Date.now(), code: 'hours', text: 'From nine to five.' };
    await ask(extension, 'keep', { store: 'phrases', rows: [phrase] });
    await extension.hand.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const opening = indexedDB.open('your-turn-folder');
      opening.onupgradeneeded = () => opening.result.createObjectStore('folders');
      await new Promise((done) => {
        opening.onsuccess = done;
      });
      const writing = opening.result.transaction('folders', 'readwrite');
      writing.objectStore('folders').put(folder, 'daily');
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      opening.result.close();
      await browser.storage.local.set({ settings: { backup: true } });
    });
    const text = await until('the copy', () =>
      extension.hand.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        const names: string[] = [];
        for await (const found of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
          names.push(found);
        const [file] = names.filter((found) => /^everything-\w+day\.json$/.test(found));
        if (!file) return null;
        // Until all of it is written the file is empty.
        return (await (await (await folder.getFileHandle(file)).getFile()).text()) || null;
      }),
    );
    expect(JSON.parse(text)).toMatchObject({ format: 'your-turn', phrases: [phrase] });
    await until('word that it is saved', () =>
      extension.hand.evaluate(async () => {
        const { chores } = await browser.storage.local.get('chores');
        return (chores as { saving?: string }).saving === 'saved';
      }),
    );
  });

  it('is said to be missing while the browser has closed the folder, with the way to allow it again', async () => {
    const { extension } = stage.lab;
    const folder = mkdtempSync(join(tmpdir(), 'your-turn-copies-'));
    const room = await openDesk(stage.lab);
    await room.evaluate(() => {
      document.addEventListener('dragover', (event) => event.preventDefault());
      document.addEventListener('drop', (event) => {
        const [item] = event.dataTransfer?.items ?? [];
        const given = item as unknown as { getAsFileSystemHandle(): Promise<FileSystemHandle> };
        void given.getAsFileSystemHandle().then((dropped) => {
          const opening = indexedDB.open('your-turn-folder');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('folders', 'readwrite');
            writing.objectStore('folders').put(dropped, 'daily');
            writing.oncomplete = () => {
              opening.result.close();
              document.title = 'kept';
            };
          };
        });
      });
    });
    const session = await room.createCDPSession();
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 9, y: 9, data });
    await until('the folder', async () => (await room.title()) === 'kept');
    const set = (backup: boolean) =>
      extension.hand.evaluate((on) => browser.storage.local.set({ settings: { backup: on } }), backup);
    await set(false);
    await extension.hand.evaluate(() => browser.storage.local.remove('chores'));
    await set(true);
    await room.reload();
    for (const words of [
      'The browser has closed this folder',
      'Allow the folder again',
      'could not be saved',
    ])
      await says(room, words);
    await room.evaluate(() => location.assign('#/people'));
    await says(room, 'The daily copy could not be saved: Data');
    await room.close();
    rmSync(folder, { recursive: true });
  });

  complainsOfNothing(stage);
});
