import type { ReminderRules } from '../core/reminders/dealings.ts';
import { browser } from './browser.ts';
import type { Settings } from './defaults.ts';
import { inTurn } from './inTurn.ts';
import { soundSettings } from './settingsCheck.ts';
import { onStored, SETTINGS, stored, storeLocal } from './stored.ts';

export { DEFAULTS, type Settings } from './defaults.ts';
export { turnRules } from './pageSettings.ts';
export { CHECK_NAMES } from './settingsCheck.ts';
export { announceChange, onChange } from './stored.ts';

/** The settings, defaults filled in for whatever was never chosen or is damaged. */
export async function readSettings(): Promise<Settings> {
  return soundSettings(await stored());
}

/** The settings that were chosen, and no defaults. */
export async function readChosen(): Promise<Partial<Settings>> {
  const chosen = await stored();
  const sound = Object.entries(soundSettings(chosen)).filter(([name]) => Object.hasOwn(chosen, name));
  return Object.fromEntries(sound) as Partial<Settings>;
}

/** Two changes at once are both kept. */
const turn = inTurn();

/** Changes some settings and leaves the others as they are; what was never chosen follows later defaults. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await turn(async () => storeLocal({ [SETTINGS]: { ...(await stored()), ...change } }));
}

/** Goes back to the default of one setting, also where that will be another one some day. */
export async function resetSetting(name: keyof Settings): Promise<void> {
  await turn(async () => {
    const { [name]: _chosen, ...others } = await stored();
    await storeLocal({ [SETTINGS]: others });
  });
}

/** What the settings say about reminders, in the time zone (IANA name) in which the computer stands now. */
export function reminderRules({ workHours, followUp, touch }: Settings, zone: string): ReminderRules {
  return { work: { ...workHours, zone }, followUp, touch };
}

/** Forgets everything that was chosen, and what else is remembered beside the database. */
export async function clearSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Calls `told` after every change of the settings, from whichever place, until `signal` aborts. */
export function onSettings(told: (settings: Settings) => void, signal: AbortSignal): void {
  onStored(SETTINGS, () => void readSettings().then(told), signal);
}
