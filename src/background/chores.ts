import { type Chores, readChores, writeChores } from '../messages/chores.ts';
import { inTurn } from '../messages/inTurn.ts';
import { forget } from '../storage/forget.ts';
import { deleteOver } from '../storage/over.ts';
import { canMakeUp, saveBackup } from './backup.ts';
import { tellChange } from './catchUp.ts';
import type { Ready } from './ready.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/**
 * Whether the worker is to wake for what is to be done every day. Openings that are over can wait until it wakes anyway,
 * as it does when one ends.
 */
export function hasChores({ settings }: Ready): boolean {
  return settings.forgetDays !== null || settings.backup;
}

/** Whoever wakes meanwhile finds it done. */
const turn = inTurn();

/** Does what is to be done every day, where a day has passed since; also after the clock was put back. */
export function doChores(now: Ready, moment: number): Promise<void> {
  return turn(() => chores(now, moment));
}

async function chores(now: Ready, moment: number): Promise<void> {
  const { forgetDays, backup } = now.settings;
  const last = await readChores();
  if (isDue(last.clearedAt, moment)) {
    if (await now.use((db) => deleteOver(db, moment, now.rules))) await tellChange(now);
    await writeChores({ clearedAt: moment });
  }
  if (forgetDays !== null && (forgetDays !== last.forgetDays || isDue(last.forgotAt, moment))) {
    if (await now.use((db) => forget(db, moment - forgetDays * DAY, now.rules))) await tellChange(now);
    await writeChores({ forgotAt: moment, forgetDays });
  }
  // A worker that died while it saved has noted nothing.
  const isCutOff = last.saving === null && isPast(last.savedAt, moment, HOUR);
  if (backup && (isCutOff || isDue(last.savedAt, moment) || (await canMakeUp(last.saving)))) {
    await writeChores({ savedAt: moment, saving: null });
    await writeChores({ saving: await saveBackup(moment) });
  }
}

function isDue(last: Chores['savedAt'], moment: number): boolean {
  return isPast(last, moment, DAY);
}

/** Whether more time than that lies between, either way: the clock may have been put back. */
function isPast(last: Chores['savedAt'], moment: number, time: number): boolean {
  return last === undefined || Math.abs(moment - last) >= time;
}
