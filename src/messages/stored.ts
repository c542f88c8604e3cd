import { browser } from './browser.ts';

/** Under which key the settings are stored. */
export const SETTINGS = 'settings';

/** The settings as they are stored, whatever state they are in. */
export async function stored(): Promise<Record<string, unknown>> {
  const found = (await browser.storage.local.get(SETTINGS))[SETTINGS];
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

const REVISION = 'revision';

/** Says to every open page and screen that stored conversations have changed. Only the worker calls it. */
export async function announceChange(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: `${Date.now()} ${crypto.randomUUID()}` });
}

/** Calls `told` whenever stored conversations have changed, until `signal` aborts. */
export function onChange(told: () => void, signal: AbortSignal): void {
  onStored(REVISION, told, signal);
}

/** Calls `told` whenever something else is stored under `key`, until `signal` aborts. */
export function onStored(key: string, told: () => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) told();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}
