import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readOpening } from '../../src/messages/opening.ts';
import { send } from '../../src/messages/send.ts';
import { me, minutesAgo, sighting } from '../core/make.ts';
import * as fakes from '../fakes/webextension.ts';
import { report } from '../storage/make.ts';

const { fake } = fakes;
const URL = 'https://x.com/ada/status/2';

const press = (command: string) => Promise.all(fake.onCommand.happen(command));
/** A page in tab 7 that has something to do, or nothing. */
const pageSays = (done: boolean) => {
  const asked = vi.fn(async (_message: unknown) => ({ output: { done } }));
  fake.onTabMessage.addListener(asked);
  fake.bringToFront(7);
  return asked;
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  await import('../../src/background/index.ts');
  fake.sendAs({ id: 'your-turn-in-a-test', url: URL, origin: 'https://x.com' });
  const sightings = [
    sighting('1', 'me', { time: minutesAgo(90) }),
    sighting('2', 'ada', { parent: '1', url: URL }),
  ];
  await send('sightings', { account: me, sightings, report });
});

describe('a key of the manifest', () => {
  it.each(['respond', 'next'])('%s is for the page in front', async (key) => {
    const asked = pageSays(true);
    await press(key);
    expect(asked.mock.calls).toEqual([[{ name: 'key', input: { key } }, 7, expect.any(Function)]]);
    expect(fake.opened()).toEqual([]);
  });

  it('opens the conversation that waits longest where the page has none, and its card with it', async () => {
    pageSays(false);
    await press('next');
    expect(fake.opened()).toEqual([{ url: URL }]);
    expect(await readOpening()).toContain('ada');
  });

  it('opens it from any other page, too', async () => {
    fake.bringToFront(8);
    await press('next');
    expect(fake.opened()).toEqual([{ url: URL }]);
  });

  it('does nothing where there is nobody to ask', async () => {
    fake.bringToFront(8);
    await press('respond');
    await press('toString');
    expect(fake.opened()).toEqual([]);
  });
});
