import { SITES } from '../core/hosts.ts';
import type { SiteName } from '../core/sighting.ts';
import { announceChange, type Settings } from '../messages/settings.ts';
import { countIn } from '../storage/counts.ts';
import { changeInLine } from '../storage/current.ts';
import { read } from '../storage/db.ts';
import { keepCurrent } from '../storage/derive.ts';
import { catchUpQueue, isQueueBehind } from '../storage/queue.ts';
import { countDue } from '../storage/reminders.ts';
import type { Reading } from '../storage/schema.ts';
import { type Ready, ready } from './ready.ts';
import { forgetSearched } from './searching.ts';
import { isPaused, showCount } from './toolbar.ts';

/** The sites that the user has not switched off. */
function sitesOn(settings: Settings): SiteName[] {
  return SITES.filter((site) => settings.on[site]);
}

/**
 * As `ready`, with the stored views brought in line with the settings and with this version's rules, and the queue with
 * the time.
 */
export async function upToDate(): Promise<Ready> {
  const now = await ready();
  if (await now.use((db) => keepCurrent(db, now.rules))) await tellChange(now);
  else if (await moveQueue(now)) await Promise.all([refreshToolbar(now), announceChange()]);
  return now;
}

/** Tells everybody who shows conversations that some are different now. */
export async function tellChange(now: Ready): Promise<void> {
  forgetSearched();
  await moveQueue(now);
  await Promise.all([refreshToolbar(now), announceChange()]);
}

async function moveQueue({ rules, use }: Ready): Promise<boolean> {
  const moment = Date.now();
  return use(async (db) => {
    if (!(await read(db, (tx) => isQueueBehind(tx, moment)))) return false;
    const moved = await changeInLine(db, rules, (tx, { queue }) => catchUpQueue(tx, queue, moment));
    forgetSearched();
    return moved;
  });
}

/** Shows on the toolbar what waits now. */
export async function refreshToolbar({ settings, use }: Ready): Promise<void> {
  const count = await use((db) => read(db, (tx) => waitingNow(tx, sitesOn(settings))));
  await showCount(count, isPaused(settings));
}

/** What is yours and late, and what is due besides. */
async function waitingNow(tx: Reading, sites: readonly SiteName[]): Promise<number> {
  const counts = await Promise.all([countIn(tx, 'late'), countDue(tx, Date.now(), sites)]);
  return counts[0] + counts[1];
}
