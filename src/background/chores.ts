import { type Chores, readChores, writeChores } from '../messages/chores.ts';
import { forget } from '../storage/forget.ts';
import { deleteOver } from '../storage/over.ts';
import { canMakeUp, saveBackup } from './backup.ts';
import { tellChange } from './catchUp.ts';
import type { Ready } from './ready.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether the worker is to wake for what is to be done every day. Openings that are over can wait until it wakes anyway,
 * as it does when one ends.
 */
export function hasChores({ settings }: Ready): boolean {
  return settings.forgetDays !== null || settings.backup;
}

/** Does what is to be done every day, where a day has passed since; also after the clock was put back. */
export async function doChores(now: Ready, moment: number): Promise<void> {
  const { forgetDays, backup } = now.settings;
  const done = await readChores();
  if (isDue(done.clearedAt, moment)) {
    if (await now.use((db) => deleteOver(db, moment, now.rules))) await tellChange(now);
    await writeChores({ clearedAt: moment });
  }
  if (forgetDays !== null && (forgetDays !== done.forgetDays || isDue(done.forgotAt, moment))) {
    if (await now.use((db) => forget(db, moment - forgetDays * DAY, now.rules))) await tellChange(now);
    await writeChores({ forgotAt: moment, forgetDays });
  }
  if (backup && (isDue(done.savedAt, moment) || (await canMakeUp(done.saving)))) {
    // Noted before: a worker that wakes meanwhile must not begin a second one.
    await writeChores({ savedAt: moment, saving: null });
    await writeChores({ saving: await saveBackup(moment) });
  }
}

function isDue(last: Chores['savedAt'], moment: number): boolean {
  return last === undefined || Math.abs(moment - last) >= DAY;
}
