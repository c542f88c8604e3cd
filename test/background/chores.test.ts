import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/messages/browser.ts';
import { readChores } from '../../src/messages/chores.ts';
import { changeSettings } from '../../src/messages/settings.ts';
import { sighting } from '../core/make.ts';
import { fake } from '../fakes/webextension.ts';
import { everything, exported, livedIn, mine, newComputer, see } from './lived.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const SUNDAY = new Date(2026, 10, 22, 12).getTime();

/** The alarm rings at this moment, and all that it brings about is done. */
async function ring(at: number): Promise<void> {
  vi.setSystemTime(at);
  await Promise.all(fake.onAlarm.happen({ name: 'wake' }));
}
const words = async () => JSON.stringify((await everything()).posts);
const allow = () => browser.permissions.request({ permissions: ['downloads'] });

beforeEach(async () => {
  // Not with faked timers: a poll moves those on, and what is done meanwhile would be done later than it says.
  vi.setSystemTime(SUNDAY);
  await livedIn();
});
afterEach(() => vi.useRealTimers());

describe('what is done every day', () => {
  it('is nothing where the user wants nothing, and wakes nobody', async () => {
    await newComputer();
    await ring(SUNDAY);
    expect([await readChores(), fake.downloads()]).toEqual([{ clearedAt: SUNDAY }, []]);
    expect(await browser.alarms.get('wake')).toBeUndefined();
  });

  it('forgets as soon as it is wanted, then once a day', async () => {
    await changeSettings({ forgetDays: 365 });
    await ring(SUNDAY);
    expect(await words()).toContain('words of 2');
    await changeSettings({ forgetDays: 30 });
    await expect.poll(() => words()).not.toContain('words of 2');
    expect(await words()).toContain('words of 1');
    expect(await readChores()).toMatchObject({ forgotAt: SUNDAY, forgetDays: 30 });
    await ring(SUNDAY + 23 * HOUR);
    expect((await readChores()).forgotAt).toBe(SUNDAY);
    await ring(SUNDAY + 24 * HOUR);
    expect((await readChores()).forgotAt).toBe(SUNDAY + 24 * HOUR);
    expect((await browser.alarms.get('wake'))?.scheduledTime).toBeLessThanOrEqual(SUNDAY + 25 * HOUR);
  });

  it('deletes openings that are over, once a day', async () => {
    await changeSettings({ topics: ['sourdough'] });
    await see(
      mine,
      sighting('70', 'cy', { text: 'How long does sourdough keep?', time: SUNDAY - 6 * DAY, seenAt: SUNDAY }),
    );
    const stored = async () => (await words()).includes('sourdough');
    await ring(SUNDAY);
    expect(await stored()).toBe(true);
    await ring(SUNDAY + DAY + HOUR);
    expect(await stored()).toBe(false);
  });

  it('saves a copy of everything under the name of the day, once a day', async () => {
    await allow();
    await changeSettings({ backup: true });
    await expect.poll(async () => (await readChores()).saving).toBe('saved');
    const [first] = fake.downloads();
    expect(first?.filename).toBe('your-turn/everything-sunday.json');
    const { exportedAt: _, ...copy } = JSON.parse((await resolveObjectURL(first?.url ?? '')?.text()) ?? '');
    expect(JSON.parse(await exported())).toMatchObject(copy);
    await ring(SUNDAY + 23 * HOUR);
    expect(fake.downloads()).toHaveLength(1);
    await ring(SUNDAY + 25 * HOUR);
    expect(fake.downloads().map(({ filename }) => filename)[1]).toBe('your-turn/everything-monday.json');
  });

  it('says so where the disk does not take all of it', async () => {
    await allow();
    fake.endDownloads('in_progress');
    await changeSettings({ backup: true });
    await expect.poll(() => fake.downloads()).toHaveLength(1);
    expect((await readChores()).saving).toBe(null);
    fake.endDownloads('interrupted');
    await expect.poll(async () => (await readChores()).saving).toBe('failed');
  });

  it('saves one copy, whoever wakes meanwhile', async () => {
    await allow();
    await changeSettings({ backup: true });
    await Promise.all([ring(SUNDAY), ring(SUNDAY), changeSettings({ historyDays: 20 })]);
    await expect.poll(async () => (await readChores()).saving).toBe('saved');
    await ring(SUNDAY);
    expect(fake.downloads()).toHaveLength(1);
  });

  it('saves again within the hour what a worker that died left half', async () => {
    await allow();
    await browser.storage.local.set({
      settings: { backup: true },
      chores: { clearedAt: SUNDAY, savedAt: SUNDAY, saving: null },
    });
    await ring(SUNDAY + HOUR / 2);
    expect(fake.downloads()).toHaveLength(0);
    await ring(SUNDAY + HOUR);
    expect([fake.downloads().length, (await readChores()).saving]).toEqual([1, 'saved']);
  });

  it('makes up for the days that were slept through, and for a clock that was put back', async () => {
    await allow();
    await changeSettings({ backup: true });
    await expect.poll(async () => (await readChores()).saving).toBe('saved');
    await ring(SUNDAY + 200 * HOUR);
    await ring(SUNDAY - 200 * HOUR);
    expect(fake.downloads()).toHaveLength(3);
  });

  it('says where the browser does not allow it, or cannot save it', async () => {
    await changeSettings({ backup: true });
    await expect.poll(async () => (await readChores()).saving).toBe('notAllowed');
    expect(fake.downloads()).toEqual([]);
    await allow();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(browser.downloads, 'download').mockRejectedValue(new Error('Download canceled by the user'));
    await ring(SUNDAY + 24 * HOUR);
    expect((await readChores()).saving).toBe('failed');
    vi.restoreAllMocks();
  });
});
