import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { KEPT_STORES } from '../../src/core/keptRows.ts';
import { FOLLOW_UP } from '../../src/core/preferences.ts';
import type { Settings } from '../../src/messages/defaults.ts';
import type { Schema } from '../../src/storage/schema.ts';
import { rowsIn } from '../browser/lab/store.ts';
import { WHOLE_DAY } from '../fakes/day.ts';
import { pick } from '../practice/shared/random.ts';
import type { Machine } from './machine.ts';
import { exportFrom, importInto } from './session.ts';
import type { Stand } from './stand.ts';
import type { Surface } from './surface.ts';

declare const browser: WebExtension | undefined;
declare const chrome: WebExtension;

/** The settings are changed, as the desk changes them. */
export async function choose({ page }: Surface, { random }: Stand): Promise<void> {
  const chosen = pick<Partial<Settings>>(random, [
    { forgetDays: pick(random, [null, 1, 30]) },
    { followUp: pick(random, [FOLLOW_UP, { first: 1, second: 2 }]) },
    { workHours: { days: [1, 2, 3, 4, 5], from: pick(random, [0, 540]), to: 1080 } },
    { historyDays: pick(random, [3, 14]) },
    { quietHours: { on: random() < 0.5, from: 1320, to: 420 } },
    { brandNames: random() < 0.5 ? ['Acme'] : [] },
  ]);
  if (page) await change(page, chosen);
}

export async function save({ page }: Surface, { copies }: Stand): Promise<void> {
  if (page) copies.push(await exportFrom(page));
}

/** A file of an earlier day is brought back: it adds nothing, and what is newer stays. */
export async function bringBack({ page }: Surface, { random, copies }: Stand): Promise<void> {
  if (page && copies.length > 0) await importInto(page, pick(random, copies), false);
}

async function change(page: Page, part: Partial<Settings>): Promise<void> {
  await page.evaluate(async (chosen) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const { settings } = await api.storage.local.get('settings');
    await api.storage.local.set({ settings: { ...(settings as object), ...chosen } });
  }, part);
}

/** Everything is saved, deleted and brought back. @returns what is not as it was */
export async function throughFile(machine: Machine): Promise<string[]> {
  await machine.leavePages();
  const own = machine.surfaces().find(({ page }) => page !== null);
  if (!own?.page) throw new Error('No page of the extension is open');
  // What time alone forgets is no fault of the file.
  await change(own.page, { forgetDays: null });
  await own.send('reminders', {});
  const before = await rowsIn(machine.lab().extension, WHOLE);
  const text = await exportFrom(own.page);
  await own.send('wipe', {});
  const wiped = await rowsIn(machine.lab().extension, WHOLE);
  await importInto(own.page, text, true);
  await own.send('today', WHOLE_DAY);
  const after = await rowsIn(machine.lab().extension, WHOLE);
  return WHOLE.flatMap((store) => {
    const [was, is] = [before, after].map((all) => new Set((all[store] ?? []).map(asFact)));
    return [
      ...(wiped[store] ?? []).map((row) => `not deleted: ${store} ${JSON.stringify(row)}`),
      ...[...(was ?? [])].filter((row) => !is?.has(row)).map((row) => `not brought back: ${store} ${row}`),
      ...[...(is ?? [])].filter((row) => !was?.has(row)).map((row) => `brought back anew: ${store} ${row}`),
    ];
  });
}

const WHOLE: (keyof Schema & string)[] = ['posts', 'views', 'accounts', 'reports', ...KEPT_STORES];

/** A row without what time alone changes about it, in whatever order its fields were written. */
function asFact(row: unknown): string {
  const { queue: _, changes: __, ...rest } = row as { queue?: unknown; changes?: unknown };
  return JSON.stringify(Object.entries(rest).sort());
}
