import { keepFolder } from '../messages/folder.ts';
import type { WorkerMessages } from '../messages/protocol.ts';
import { clearSettings } from '../messages/settings.ts';
import * as storage from '../storage/usage.ts';
import { tellChange } from './catchUp.ts';
import { clearNotifications } from './notify.ts';
import { ready } from './ready.ts';
import { wake } from './wake.ts';

/** How much is kept. */
export async function usage(): Promise<WorkerMessages['usage']['output']> {
  const { use } = await ready();
  const { usage: bytes = null } = await navigator.storage.estimate();
  return { rows: await use(storage.countRows), bytes };
}

/** Deletes everything that is kept, settings too, and tells everybody who shows it. */
export async function wipe(): Promise<Record<string, never>> {
  const { use } = await ready();
  await use(storage.wipe);
  await keepFolder(null);
  await Promise.all([clearSettings(), clearNotifications()]);
  await wake();
  await tellChange(await ready());
  return {};
}
