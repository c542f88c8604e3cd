import { named } from '../core/fold.ts';
import type { Account, KnownAccount, Seen, SiteName } from '../core/sighting.ts';
import { putAll } from './batches.ts';
import type { Rules } from './rules.ts';
import type { AccountRow, Reading, Writing } from './schema.ts';

/** Who the user is on a site, and whether a page has just told something new about that. */
export interface Met {
  accounts: Account[];
  /** Whether the account has a key or an id that was not known before. */
  isNew: boolean;
}

/**
 * Who the user is on a site, after a page showed this account (`null` where it showed none). Records that turn out to be one
 * account become one; any order of pages gives the same records. Where the user has set the account, pages are not asked.
 *
 * @param seenAt ms
 */
export async function meetAccount(
  tx: Writing,
  site: SiteName,
  shown: Account | null,
  seenAt: number,
  rules: Rules,
): Promise<Met> {
  if (!shown || rules.accounts[site]) return { accounts: await accountsOn(tx, site, rules), isNew: false };
  const { same, after, rows } = await joinAccount(tx, rowOf(shown, seenAt));
  const [before] = same;
  const isKnown = same.length === 1 && before?.key.value === after.key.value;
  return {
    accounts: accountsIn(rows, site, rules),
    isNew: !isKnown || before.keys.length < after.keys.length,
  };
}

/**
 * Joins what is known elsewhere about an account to what is known here.
 *
 * @returns the records of that account that were here before, the first of them, and the one in place of them all; `rows`:
 *   all records there are now
 */
export async function joinAccount(
  tx: Writing,
  { site, keys, key, label, seenAt }: KnownAccount,
): Promise<{ same: AccountRow[]; before: AccountRow | undefined; after: AccountRow; rows: AccountRow[] }> {
  const store = tx.objectStore('accounts');
  const shown = rowWith({ site, key, label, seenAt }, keys);
  const all = await store.getAll();
  const same = all.filter((row) => overlap(row, shown));
  const after = same.reduce(join, shown);
  const gone = same.filter(({ name }) => name !== after.name);
  await Promise.all(gone.map(({ name }) => store.delete(name)));
  putAll(store, [after]);
  return { same, before: same[0], after, rows: [...all.filter((row) => !same.includes(row)), after] };
}

/**
 * Who the user is on a site, the account seen last first: the one the user has set, else all that pages have shown.
 */
export async function accountsOn(tx: Reading, site: SiteName, rules: Rules): Promise<Account[]> {
  return accountsIn(await tx.objectStore('accounts').getAll(), site, rules);
}

function accountsIn(all: readonly AccountRow[], site: SiteName, rules: Rules): Account[] {
  const rows = all.filter((row) => row.site === site);
  const set = rules.accounts[site];
  if (!set) return rows.sort((a, b) => b.seenAt - a.seenAt || (a.name < b.name ? -1 : 1)).map(accountOf);
  const wanted = rowOf(set, 0);
  const keys = rows.filter((row) => overlap(row, wanted)).flatMap((row) => row.keys);
  return [{ ...set, ids: idsOf([...wanted.keys, ...keys], set.key) }];
}

/**
 * As whom the user stands on a page of the site: the account the user has set, else the one the page shows, else the
 * one seen last; `undefined` where nothing is known.
 */
export async function accountOn(
  tx: Reading,
  site: SiteName,
  shown: Account | null,
  rules: Rules,
): Promise<Account | undefined> {
  return accountAmong(await accountsOn(tx, site, rules), shown, rules);
}

/** As `accountOn`, of the accounts of that site. */
export function accountAmong(
  accounts: readonly Account[],
  shown: Account | null,
  rules: Rules,
): Account | undefined {
  if (!shown || rules.accounts[shown.site]) return accounts[0];
  return accounts.find((account) => overlap(rowOf(account, 0), rowOf(shown, 0)));
}

function rowOf({ site, key, ids, name }: Account, at: number): AccountRow {
  const label = name ? { value: name, at } : null;
  return rowWith({ site, key: { value: key.toLowerCase(), at }, label, seenAt: at }, [key, ...ids]);
}

function rowWith(row: Omit<AccountRow, 'name' | 'keys'>, keys: readonly string[]): AccountRow {
  const [first = row.key.value] = keys.map((key) => key.toLowerCase()).sort();
  return { name: named(row, first), keys: [...new Set(keys)].sort(), ...row };
}

function accountOf({ site, keys, key, label }: AccountRow): Account {
  const spelled = keys.findLast((one) => one.toLowerCase() === key.value);
  return { site, key: spelled ?? key.value, ids: idsOf(keys, key.value), name: label?.value ?? null };
}

function idsOf(keys: readonly string[], key: string): string[] {
  const lower = new Set(keys.map((one) => one.toLowerCase()));
  lower.delete(key.toLowerCase());
  return [...lower].sort();
}

function overlap(a: AccountRow, b: AccountRow): boolean {
  const names = new Set(a.keys.map((key) => key.toLowerCase()));
  return a.site === b.site && b.keys.some((key) => names.has(key.toLowerCase()));
}

function join(a: AccountRow, b: AccountRow): AccountRow {
  const label = a.label && b.label ? newer(a.label, b.label) : (a.label ?? b.label);
  const seenAt = Math.max(a.seenAt, b.seenAt);
  return rowWith({ site: a.site, key: better(a.key, b.key), label, seenAt }, [...a.keys, ...b.keys]);
}

/** A name that people read is better than a number; a newer one is better than one that was given up. */
function better(a: Seen, b: Seen): Seen {
  const [number, other] = [a, b].map((seen) => /^\d+$/.test(seen.value));
  return number === other ? newer(a, b) : number ? b : a;
}

function newer(a: Seen, b: Seen): Seen {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.value >= b.value ? a : b;
}
