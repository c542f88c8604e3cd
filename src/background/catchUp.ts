import { SITES } from '../core/hosts.ts';
import type { SiteName } from '../core/sighting.ts';
import { announceChange, type Settings } from '../messages/settings.ts';
import { read } from '../storage/db.ts';
import { keepCurrent } from '../storage/derive.ts';
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

/** After an installation, an update, a start of the browser or a change of the settings. */
export async function catchUp(): Promise<void> {
  await refreshToolbar(await upToDate());
}

/** Tells everybody who shows conversations that some are different now. */
export async function tellChange(now: Ready): Promise<void> {
  await Promise.all([refreshToolbar(now), announceChange()]);
}

async function refreshToolbar({ settings, use }: Ready): Promise<void> {
  await showCount(await use((db) => read(db, (tx) => countYours(tx, sitesOn(settings)))));
}
