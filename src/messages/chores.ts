import { browser } from './browser.ts';
import { readSettings } from './settings.ts';
import { storeLocal } from './stored.ts';

/**
 * How the last copy of everything got on. `elsewhere`: it is among the downloads, because the browser had closed the
 * chosen folder; `closed`: it had, and there was nowhere else to save to; `notAllowed`: the browser does not let the
 * extension save files any more; `failed`: it did not save this one.
 */
export type Saving = 'saved' | 'elsewhere' | 'closed' | 'notAllowed' | 'failed';

/** What was done when, ms, of that which is done every day. */
export interface Chores {
  forgotAt?: number;
  /** After how many days words were forgotten then. */
  forgetDays?: number;
  savedAt?: number;
  /** When openings that are over were deleted. */
  clearedAt?: number;
  /** The disk was full, and the browser's file of what is kept may have a torn end. */
  torn?: boolean;
  /** `null` while it is being saved. */
  saving?: Saving | null;
}

const KEY = 'chores';
const TROUBLE: readonly Saving[] = ['closed', 'notAllowed', 'failed'];

/** What was done of that which is done every day. */
export async function readChores(): Promise<Chores> {
  return ((await browser.storage.local.get(KEY))[KEY] as Chores | undefined) ?? {};
}

/** Whether there is to be a copy every day, and the last one did not come about. */
export async function lacksCopy(): Promise<boolean> {
  const [{ backup }, { saving }] = await Promise.all([readSettings(), readChores()]);
  return backup && TROUBLE.some((name) => name === saving);
}

/** Notes what was done. Only the worker calls it. */
export async function writeChores(part: Chores): Promise<void> {
  await storeLocal({ [KEY]: { ...(await readChores()), ...part } });
}
