import { afterAll, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { IN_CHROMIUM } from './lab/browsers.ts';
import { ask } from './lab/messages.ts';
import { until } from './lab/until.ts';
import { useStage } from './stage.ts';

declare const browser: WebExtension;

/** No driver can choose a folder of the disk: one of the extension's own takes its place, which the browser hands out alike. */
describe.each(IN_CHROMIUM)('the daily copy in %s', (name) => {
  const stage = useStage(name);
  afterAll(async () => expect(await stage.complaints()).toEqual([]));

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
});
