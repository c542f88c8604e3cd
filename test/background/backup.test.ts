import { beforeEach, describe, expect, it, vi } from 'vitest';
import { canMakeUp, saveBackup } from '../../src/background/backup.ts';
import { browser } from '../../src/messages/browser.ts';
import { fake, resetBrowser } from '../fakes/webextension.ts';

/** The folder that the user chose; `null` for none. No database of a test can keep one. */
let folder: { open: boolean; written: string[] } | null = null;
vi.mock('../../src/background/everything.ts', () => ({ everything: async () => ['all of it'] }));
vi.mock('../../src/messages/folder.ts', () => ({
  isOpen: async () => folder?.open,
  readFolder: async () =>
    folder && {
      getFileHandle: async (name: string) => ({
        createWritable: async () => ({
          write: async () => folder?.written.push(name),
          close: async () => undefined,
        }),
      }),
    },
}));

const MONDAY = new Date(2026, 10, 23, 12).getTime();
const names = () => fake.downloads().map(({ filename }) => filename);

beforeEach(() => {
  resetBrowser();
  folder = { open: true, written: [] };
});

describe('the daily copy', () => {
  it('goes into the chosen folder while the browser keeps that open', async () => {
    expect([await saveBackup(MONDAY), folder?.written, names()]).toEqual([
      'saved',
      ['everything-monday.json'],
      [],
    ]);
  });

  it('goes to the downloads, and says so, while the browser has closed the folder; there again it is made up for', async () => {
    await browser.permissions.request({ permissions: ['downloads'] });
    folder = { open: false, written: [] };
    expect(await saveBackup(MONDAY)).toBe('elsewhere');
    expect([folder.written, names()]).toEqual([[], ['your-turn/everything-monday.json']]);
    expect(await canMakeUp('elsewhere')).toBe(false);
    folder.open = true;
    expect(await canMakeUp('elsewhere')).toBe(true);
    expect(await saveBackup(MONDAY)).toBe('saved');
    expect(await canMakeUp('saved')).toBe(false);
  });

  it('says that there was nowhere to save it, until there is', async () => {
    folder = { open: false, written: [] };
    expect(await saveBackup(MONDAY)).toBe('closed');
    expect(await canMakeUp('closed')).toBe(false);
    folder = null;
    expect([await canMakeUp('closed'), await saveBackup(MONDAY)]).toEqual([false, 'notAllowed']);
    await browser.permissions.request({ permissions: ['downloads'] });
    expect([await canMakeUp('closed'), await saveBackup(MONDAY)]).toEqual([true, 'saved']);
  });
});
