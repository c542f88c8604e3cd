import { WHOLE_DAY } from '../fakes/day.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import { KEPT_STORES, type RowsOf } from '../../src/core/keptRows.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { send } from '../../src/messages/send.ts';
import { exportFile, importFile } from '../../src/messages/transfer.ts';
import { NAME } from '../../src/storage/db.ts';
import { KEPT } from '../core/kept.ts';
import { me, minutesAgo, sighting } from '../core/make.ts';
import { fake, resetBrowser } from '../fakes/webextension.ts';
import { contents, report } from '../storage/make.ts';

export const onX = { id: 'your-turn-in-a-test', url: 'https://x.com/me/status/1', origin: 'https://x.com' };
export const own = { id: onX.id, url: `${fake.origin}/src/desk/index.html`, origin: fake.origin };

/** Starts a worker that knows nothing, as the browser does after it has ended one. */
export async function wake(): Promise<void> {
  fake.onMessage.clear();
  fake.onConnect.clear();
  fake.onChanged.clear();
  vi.resetModules();
  await import('../../src/background/index.ts');
  fake.sendAs(own);
}

/** Another computer: nothing is stored, nothing was chosen. */
export async function newComputer(): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  resetBrowser();
  await wake();
}

/** A page of X tells of these posts. */
export async function see(...sightings: Sighting[]): Promise<void> {
  fake.sendAs(onX);
  await send('sightings', { account: me, sightings, report });
  fake.sendAs(own);
}

export const mine = sighting('1', 'me', { time: minutesAgo(90) });
export const theirs = sighting('2', 'ada', { parent: '1', url: 'https://x.com/ada/status/2' });

/** A computer on which something of everything was kept. */
export async function livedIn(): Promise<void> {
  await newComputer();
  await see(mine, theirs);
  for (const store of KEPT_STORES) await send('keep', { store, rows: [KEPT[store]] } as RowsOf);
}

/** Everything that is stored. */
export async function everything(): Promise<Record<string, unknown[]>> {
  await send('today', WHOLE_DAY);
  const db = await openDB(NAME);
  const all = await contents(db as Parameters<typeof contents>[0]);
  db.close();
  return all;
}

const nobody = () => undefined;

export const exported = async (): Promise<string> => (await exportFile(nobody)).text();

export const imported = (text: string | Blob, settings = false) =>
  importFile(typeof text === 'string' ? new Blob([text]) : text, { settings }, nobody);
