import { browser } from '../messages/browser.ts';
import { readChores, writeChores } from '../messages/chores.ts';
import { MessageError } from '../messages/reply.ts';
import { isNoRoom, storeAnew } from '../messages/stored.ts';
import { isAnythingStored } from '../storage/db.ts';
import { beginNewFile } from '../storage/torn.ts';
import { ringSoon } from './alarm.ts';

/** Noted on the disk, too, where that still takes it: a worker that wakes anew has to know. */
let torn = false;

/** A fault of the database as the user can do something about it; the error itself where nobody can. */
export async function asFault(error: unknown): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  if (error.name === 'VersionError') return new MessageError('newer', error);
  if (error.name === 'QuotaExceededError') return new MessageError('full', error);
  if (!isNoRoom(error)) return error;
  torn = true;
  await Promise.allSettled([writeChores({ torn }), ringSoon()]);
  return new MessageError('full', error);
}

let mending: Promise<void> | null = null;

/**
 * Before anything else is stored after the disk was full, and after each start of the browser, which may have been killed in
 * the midst of writing, it has to begin a new file.
 *
 * @throws {MessageError} `full`, while there is still no room
 */
export function mended(): Promise<void> {
  mending ??= mend().finally(() => {
    mending = null;
  });
  return mending;
}

async function mend(): Promise<void> {
  const [begun, { torn: noted }] = await Promise.all([hasBegun(), readChores()]);
  const wasFull = torn || noted === true;
  if (begun && !wasFull) return;
  try {
    await beginNewFile();
    if (wasFull) await storeAnew();
  } catch (error) {
    throw await asFault(error);
  }
  torn = false;
  if (wasFull) await writeChores({ torn });
  await noteBegun();
}

/** Kept for as long as the browser runs. */
const BEGUN = 'begun';
/** What the browser keeps is read once in the life of a worker. */
let known = false;

/** Whether what is kept cannot have a torn end from before the browser was started. Firefox stores it in another way. */
async function hasBegun(): Promise<boolean> {
  if (known || !browser.runtime.getURL('').startsWith('chrome-extension:')) return true;
  known = BEGUN in (await browser.storage.session.get(BEGUN));
  if (!known && !(await isAnythingStored())) await noteBegun();
  return known;
}

async function noteBegun(): Promise<void> {
  known = true;
  await browser.storage.session.set({ [BEGUN]: true });
}
