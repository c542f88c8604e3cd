import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { createPractice } from '../practice/serve.ts';
import { built } from '../tools/built.ts';
import { createMachine, type Machine } from '../torture/machine.ts';
import { type Net, startNet } from './lab/net.ts';
import { rowsIn } from './lab/store.ts';

declare const browser: WebExtension;

/** Where Chromium keeps the database of an extension, and what it stores beside. */
const PLACES = ['IndexedDB', 'Local Extension Settings'].map((name) => join('Default', name));
/** The files to which what is new is written. */
const logsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.log') ? [join(folder, file)] : [],
  );
/** The beginning of a record as LevelDB writes one (its `log_format.md`): a checksum, that 200 bytes come, all of them; 3 come. */
const TORN = Buffer.from([1, 2, 3, 4, 200, 0, 1, 9, 9, 9]);

describe('a browser that is killed in the midst of writing', () => {
  let profile: string;
  let practice: Awaited<ReturnType<typeof createPractice>>;
  let net: Net;
  let machine: Machine;
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'killed-'));
    practice = await createPractice(process.cwd(), { beginning: { answerAfter: null } });
    net = await startNet(practice.handle);
    machine = createMachine({ name: 'chromium', net, folder: built('chrome'), profile, clock: null });
  });
  afterEach(async () => {
    await machine.close();
    await net.close();
    practice.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const own = () => {
    const found = machine.surfaces().find(({ page }) => page !== null);
    if (!found?.page) throw new Error('No page of the extension is open');
    return { ...found, page: found.page };
  };
  const keep = (id: string) =>
    own().send('keep', { store: 'phrases', rows: [{ id, at: Date.now(), code: 'hi', text: `Hello ${id}` }] });

  it('loses nothing, however often it is killed', async () => {
    await machine.start('Europe/Berlin');
    await keep('before');
    await own().page.evaluate(() => browser.storage.local.set({ settings: { historyDays: 9 } }));
    for (const id of ['once', 'twice']) {
      await machine.kill();
      for (const place of PLACES) {
        const logs = logsIn(join(profile, place));
        expect(logs).not.toEqual([]);
        for (const log of logs) appendFileSync(log, TORN);
      }
      await machine.start('Europe/Berlin');
      await keep(id);
    }
    await machine.kill();
    await machine.start('Europe/Berlin');
    const { phrases = [] } = await rowsIn(machine.lab().extension, ['phrases']);
    expect(phrases).toMatchObject([{ id: 'before' }, { id: 'once' }, { id: 'twice' }]);
    expect(await own().page.evaluate(() => browser.storage.local.get('settings'))).toEqual({
      settings: { historyDays: 9 },
    });
  });
});
