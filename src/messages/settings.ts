import browser from 'webextension-polyfill';
import type { TurnRules } from '../core/conversation.ts';
import type { Account, SiteName } from '../core/sighting.ts';

/** What the user can choose so far; kept in `storage.local`, so that a content script reads it without the worker. */
export interface Settings {
  /** Sites on which pages are read and marked. */
  on: Record<SiteName, boolean>;
  /** Corrected accounts; a site without an entry uses the account that its pages show. */
  accounts: Partial<Record<SiteName, Account>>;
  /** Further names under which people speak about the user's brand. */
  brandNames: string[];
  /** Days after which a conversation that is seen for the first time is history. */
  historyDays: number;
}

export const DEFAULTS: Settings = {
  on: { x: true, facebook: true, linkedin: true },
  accounts: {},
  brandNames: [],
  historyDays: 14,
};

const KEY = 'settings';

/** The settings, defaults filled in for whatever was never chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Settings> | undefined;
  return { ...DEFAULTS, ...stored, on: { ...DEFAULTS.on, ...stored?.on } };
}

/** Changes some settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** What the settings say about turns; page and worker judge by the same. */
export function turnRules({ brandNames, historyDays }: Settings): TurnRules {
  return { colleagues: [], brandNames, historyDays };
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
