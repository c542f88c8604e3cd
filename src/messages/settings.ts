import type { TurnRules } from '../core/conversation.ts';
import { browser } from './browser.ts';
import type { Settings } from './defaults.ts';
import { soundSettings } from './settingsCheck.ts';

export { DEFAULTS, type Settings } from './defaults.ts';
export { CHECK_NAMES } from './settingsCheck.ts';

const KEY = 'settings';

async function stored(): Promise<Partial<Settings>> {
  const found = (await browser.storage.local.get(KEY))[KEY];
  return typeof found === 'object' && found !== null ? found : {};
}

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

/** Changes some settings and leaves the others as they are; what was never chosen follows later defaults. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await stored()), ...change } });
}

/** Goes back to the default of one setting, also where that will be another one some day. */
export async function resetSetting(name: keyof Settings): Promise<void> {
  const { [name]: _chosen, ...others } = await stored();
  await browser.storage.local.set({ [KEY]: others });
}

/** What the settings say about turns; page and worker judge by the same. */
export function turnRules({ colleagues, brandNames, historyDays }: Settings): TurnRules {
  return { colleagues, brandNames, historyDays };
}

/** Calls `told` after every change of the settings, from whichever place, until `signal` aborts. */
export function onSettings(told: (settings: Settings) => void, signal: AbortSignal): void {
  listen(KEY, () => void readSettings().then(told), signal);
}

const REVISION = 'revision';

/** Says to every open page and screen that stored conversations have changed. Only the worker calls it. */
export async function announceChange(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: `${Date.now()} ${crypto.randomUUID()}` });
}

/** Calls `told` whenever stored conversations have changed, until `signal` aborts. */
export function onChange(told: () => void, signal: AbortSignal): void {
  listen(REVISION, told, signal);
}

function listen(key: string, told: () => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) told();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}
