import { RULES_VERSION, type TurnRules } from '../core/conversation.ts';
import { SITES } from '../core/hosts.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import { accountsOn } from './accounts.ts';
import { change, type Database, type Reading, read, type Writing } from './db.ts';
import { allPosts } from './posts.ts';
import { allViews, replaceViews, viewsOf } from './views.ts';

/** By what the stored posts are judged. */
export interface Rules {
  turns: TurnRules;
  /** The accounts that the user has set; a site without one uses every account that its pages have shown. */
  accounts: Partial<Record<SiteName, Account>>;
}

/** `value` tells by which rules the stored views were worked out. */
export interface MetaRow {
  name: 'rules';
  value: string;
}

/**
 * Works all views out anew if they were worked out by other rules: after a change of the settings, after an update, or
 * where a worker died before it got to it.
 *
 * @returns whether any view is different now
 */
export async function keepCurrent(db: Database, rules: Rules): Promise<boolean> {
  if (await read(db, (tx) => isCurrent(tx, rules))) return false;
  return change(db, async (tx) => !(await isCurrent(tx, rules)) && deriveAnew(tx, rules));
}

/** Whether the stored views follow these rules and this version of them. */
export async function isCurrent(tx: Reading, rules: Rules): Promise<boolean> {
  return (await tx.objectStore('meta').get('rules'))?.value === spelled(rules);
}

/** Replaces all views by what the rules make of all posts. @returns whether any view is different now */
export async function deriveAnew(tx: Writing, rules: Rules): Promise<boolean> {
  const posts = await allPosts(tx);
  const accounts = (await Promise.all(SITES.map((site) => accountsOn(tx, site, rules)))).flat();
  await tx.objectStore('meta').put({ name: 'rules', value: spelled(rules) });
  return replaceViews(tx, await allViews(tx), viewsOf(posts, accounts, rules.turns));
}

function spelled(rules: Rules): string {
  return JSON.stringify([RULES_VERSION, rules]);
}
