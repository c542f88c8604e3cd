import { browser } from './browser.ts';
import { MessageError } from './reply.ts';

/** Under which key the settings are stored. */
export const SETTINGS = 'settings';

/** The settings as they are stored, whatever state they are in. */
export async function stored(): Promise<Record<string, unknown>> {
  const found = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

/** Chromium says it with such words that the disk itself is full: at first, and from then on. */
const NO_ROOM = /full disk|disk full|no[ _]space|opening backing store/i;

/** Whether something could not be stored because the disk is full. */
export function isNoRoom(error: unknown): boolean {
  return error instanceof Error && NO_ROOM.test(error.message);
}

/** Of this place alone; another one notices by itself. */
let torn = false;

/**
 * Stores something beside the database.
 *
 * @throws {MessageError} `full` where the disk is
 */
export async function storeLocal(items: Record<string, unknown>): Promise<void> {
  try {
    if (torn) await storeAnew();
    await browser.storage.local.set(items);
  } catch (error) {
    if (!isNoRoom(error)) throw error;
    torn = true;
    throw new MessageError('full', error);
  }
}

/** Chromium begins a new file after 4 MB, and takes 10 MB at the most. */
const [TIMES, LENGTH] = [5, 1_000_000];
const ROOM = 'room';

/**
 * Makes the browser begin a new file for what is stored here: one that was torn by a full disk is found damaged at the next
 * start, and everything in it is deleted (Chromium 156, tried).
 */
export async function storeAnew(): Promise<void> {
  for (let time = 0; time < TIMES; time++)
    await browser.storage.local.set({ [ROOM]: `${time}`.repeat(LENGTH) });
  await browser.storage.local.remove(ROOM);
  torn = false;
}

const REVISION = 'revision';

/** Says to every open page and screen that stored conversations have changed. Only the worker calls it. */
export async function announceChange(): Promise<void> {
  await storeLocal({ [REVISION]: `${Date.now()} ${crypto.randomUUID()}` });
}

/** Calls `told` whenever stored conversations have changed, until `signal` aborts. */
export function onChange(told: () => void, signal: AbortSignal): void {
  onStored(REVISION, told, signal);
}

/** Calls `told` whenever something else is stored under `key`, until `signal` aborts. */
export function onStored(key: string, told: () => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) told();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}
