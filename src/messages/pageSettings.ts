import type { TurnRules } from '../core/conversation.ts';
import { SITES } from '../core/hosts.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import { type Check, flag, Invalid, list, optional, text, whole } from './check.ts';
import { accountOn } from './inputs/parts.ts';
import { alike, parts } from './parts.ts';
import { onStored, SETTINGS, stored } from './stored.ts';

/** The settings that pages of the sites need; kept in `storage.local`, so that they are read without the worker. */
export interface PageSettings {
  /** Sites on which pages are read and marked. */
  on: Record<SiteName, boolean>;
  /** Sites on whose pages nothing is inserted: they are read, and everything else happens in popup and desk. */
  quiet: Record<SiteName, boolean>;
  /** Corrected accounts; a site without an entry uses the account that its pages show. */
  accounts: Partial<Record<SiteName, Account>>;
  /** Further names under which people speak about the user's brand. */
  brandNames: string[];
  /** Other accounts of the same brand: their answer counts as an answer. */
  colleagues: Account[];
  /** Days after which a conversation that is seen for the first time is history. */
  historyDays: number;
}

export const PAGE_DEFAULTS: PageSettings = {
  on: { x: true, facebook: true, linkedin: true },
  quiet: { x: false, facebook: false, linkedin: false },
  accounts: {},
  brandNames: [],
  colleagues: [],
  historyDays: 14,
};

export const days = whole(1, 3650);
export const word = text(60);

const accounts: Check<PageSettings['accounts']> = (value) => {
  if (typeof value !== 'object' || value === null) throw new Invalid('not accounts');
  const given = value as Partial<Record<SiteName, unknown>>;
  const entries = SITES.map((site) => [site, optional(accountOn(site))(given[site])] as const);
  return Object.fromEntries(entries.filter(([, account]) => account !== undefined));
};

const colleagues: Check<PageSettings['colleagues']> = (value) => {
  if (!Array.isArray(value)) throw new Invalid('not a list');
  return value.slice(0, 100).flatMap((one) => SITES.flatMap((site) => optional(accountOn(site))(one) ?? []));
};

/** What each of them has to be. */
export const PAGE_CHECKS: { [N in keyof PageSettings]: Check<PageSettings[N]> } = {
  on: alike(flag, PAGE_DEFAULTS.on),
  quiet: alike(flag, PAGE_DEFAULTS.quiet),
  accounts,
  brandNames: list(word, 50),
  colleagues,
  historyDays: days,
};

const sound = parts<PageSettings>(PAGE_CHECKS, PAGE_DEFAULTS);

/** Defaults filled in for whatever was never chosen or is damaged. */
export async function readPageSettings(): Promise<PageSettings> {
  return sound(await stored());
}

/** Calls `told` after every change of the settings, from whichever place, until `signal` aborts. */
export function onPageSettings(told: (settings: PageSettings) => void, signal: AbortSignal): void {
  onStored(SETTINGS, () => void readPageSettings().then(told), signal);
}

/** What the settings say about turns; page and worker judge by the same. */
export function turnRules({ colleagues, brandNames, historyDays }: PageSettings): TurnRules {
  return { colleagues, brandNames, historyDays };
}
