import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/messages/browser.ts';
import { readChores } from '../../src/messages/chores.ts';
import { keepIn } from '../../src/messages/kept.ts';
import { changeSettings } from '../../src/messages/settings.ts';
import { KEPT } from '../core/kept.ts';
import { fake } from '../fakes/webextension.ts';
import { newComputer, own, wake } from './lived.ts';

/** In Chromium's words. */
const NO_SPACE = 'Connection is closing because of: IO error: …/000003.log: FILE_ERROR_NO_SPACE';
const ROOM = 'your-turn-room';

/** What the databases are asked, in order. */
function watched(): string[] {
  const asked: string[] = [];
  const { open, deleteDatabase } = indexedDB;
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    if (args[0] === ROOM) asked.push('begins a new file');
    return open.apply(indexedDB, args);
  });
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    asked.push(`deletes ${name}`);
    return deleteDatabase.call(indexedDB, name);
  });
  return asked;
}
const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException(NO_SPACE, 'UnknownError');
  });
const tell = () => keepIn('phrases', [KEPT.phrases]);

describe('a disk that was full in the midst of writing', () => {
  beforeEach(newComputer);
  afterEach(() => vi.restoreAllMocks());

  it('is told, and before anything else is stored a new file is begun, once', async () => {
    fill();
    await expect(tell()).rejects.toMatchObject({ fault: 'full' });
    await expect(tell()).rejects.toMatchObject({ fault: 'full' });
    expect([await readChores(), await browser.alarms.get('wake')]).toMatchObject([{ torn: true }, {}]);
    vi.restoreAllMocks();
    const asked = watched();
    await tell();
    await tell();
    expect(asked).toEqual(['begins a new file', `deletes ${ROOM}`]);
    expect(await readChores()).toMatchObject({ torn: false });
  });

  it('begins a new file for the settings, too', async () => {
    const { set } = browser.storage.local;
    const stored: string[] = [];
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error(NO_SPACE));
    await expect(changeSettings({ historyDays: 9 })).rejects.toMatchObject({ fault: 'full' });
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      stored.push(...Object.keys(items));
      await set(items);
    });
    await changeSettings({ historyDays: 10 });
    await changeSettings({ historyDays: 11 });
    expect(stored.filter((key) => key !== 'chores' && key !== 'revision')).toEqual([
      ...Array(5).fill('room'),
      'settings',
      'settings',
    ]);
    expect([fake.stored().room, fake.stored().settings]).toEqual([undefined, { historyDays: 11 }]);
  });

  it('is remembered by a worker that wakes anew', async () => {
    fill();
    await expect(tell()).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    const asked = watched();
    await wake();
    await tell();
    expect(asked).toEqual(['begins a new file', `deletes ${ROOM}`]);
  });
});

describe('a browser that may have been killed in the midst of writing', () => {
  beforeEach(newComputer);
  afterEach(() => vi.restoreAllMocks());
  /** It comes back: what is kept for as long as it runs is gone. */
  async function startAnew(): Promise<void> {
    await browser.storage.session.clear();
    await wake();
  }

  it('begins a new file before anything else is stored, once', async () => {
    await tell();
    const asked = watched();
    await startAnew();
    await tell();
    await tell();
    await wake();
    await tell();
    expect(asked).toEqual(['begins a new file', `deletes ${ROOM}`]);
    expect(fake.stored().room).toBeUndefined();
  });

  it('has none to begin where nothing was stored, or where files are of another kind', async () => {
    const asked = watched();
    await startAnew();
    await tell();
    const firefox = 'moz-extension://your-turn/';
    vi.spyOn(browser.runtime, 'getURL').mockReturnValue(firefox);
    await startAnew();
    fake.sendAs({ ...own, url: firefox });
    await tell();
    expect(asked).toEqual([]);
  });
});
