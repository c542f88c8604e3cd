import { readChores, writeChores } from '../messages/chores.ts';
import { MessageError } from '../messages/reply.ts';
import { isNoRoom, storeAnew } from '../messages/stored.ts';
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
 * Before anything else is stored after the disk was full, the browser has to begin a new file.
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
  if (!torn && !(await readChores()).torn) return;
  try {
    await beginNewFile();
    await storeAnew();
  } catch (error) {
    throw await asFault(error);
  }
  torn = false;
  await writeChores({ torn });
}
