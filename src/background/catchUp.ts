import { SITES } from '../core/hosts.ts';
import type { SiteName } from '../core/sighting.ts';
import { announceChange, type Settings } from '../messages/settings.ts';
import { read } from '../storage/db.ts';
import { keepCurrent } from '../storage/derive.ts';
import { countDue } from '../storage/reminders.ts';
import type { Reading } from '../storage/schema.ts';
import { countYours } from '../storage/views.ts';
import { type Ready, ready } from './ready.ts';
import { showCount } from './toolbar.ts';

/** The sites that the user has not switched off. */
export function sitesOn(settings: Settings): SiteName[] {
  return SITES.filter((site) => settings.on[site]);
}

/** As `ready`, with the stored views brought in line with the settings and with this version's rules. */
export async function upToDate(): Promise<Ready> {
  const now = await ready();
  if (await now.use((db) => keepCurrent(db, now.rules))) await tellChange(now);
  return now;
}

/** Tells everybody who shows conversations that some are different now. */
export async function tellChange(now: Ready): Promise<void> {
  await Promise.all([refreshToolbar(now), announceChange()]);
}

/** Shows on the toolbar what waits now. */
export async function refreshToolbar({ settings, use }: Ready): Promise<void> {
  await showCount(await use((db) => read(db, (tx) => waitingNow(tx, sitesOn(settings)))));
}

/** What is yours, and what is due besides. */
async function waitingNow(tx: Reading, sites: readonly SiteName[]): Promise<number> {
  const counts = await Promise.all([countYours(tx, sites), countDue(tx, Date.now(), sites)]);
  return counts[0] + counts[1];
}
