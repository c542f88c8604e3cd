import { SITES } from '../core/hosts.ts';
import { accountsOn } from './accounts.ts';
import { replaceAllViews } from './appraise.ts';
import { takeTurns } from './batches.ts';
import { isCurrent, noteCurrent } from './current.ts';
import { change, read } from './db.ts';
import { noteAllDeeds } from './journal.ts';
import { allPosts } from './posts.ts';
import { offerPromises } from './promises.ts';
import { settleEverybody } from './reminders.ts';
import type { Rules } from './rules.ts';
import type { Database, Writing } from './schema.ts';
import { allViews, viewsOfMany } from './views.ts';

/**
 * Works all views out anew if they were worked out by other rules: after a change of the settings, after an update, or
 * where a worker died before it got to it.
 *
 * @returns whether anything is different now
 */
export async function keepCurrent(db: Database, rules: Rules): Promise<boolean> {
  if (await read(db, (tx) => isCurrent(tx, rules))) return false;
  return change(db, async (tx) => !(await isCurrent(tx, rules)) && deriveAnew(tx, rules));
}

/**
 * Replaces all views, and the reminders that follow from them, by what the rules make of all facts.
 *
 * @returns whether anything is different now
 */
export async function deriveAnew(tx: Writing, rules: Rules): Promise<boolean> {
  const posts = await allPosts(tx);
  const accounts = (await Promise.all(SITES.map((site) => accountsOn(tx, site, rules)))).flat();
  await noteCurrent(tx, rules);
  const views = await viewsOfMany(tx, posts, accounts, rules.turns);
  await takeTurns(tx);
  const deeds = await noteAllDeeds(tx, posts, accounts, rules);
  await takeTurns(tx);
  const different = await replaceAllViews(tx, await allViews(tx), views, accounts, rules);
  const offered = await offerPromises(tx, posts, views, accounts, rules);
  const settled = await settleEverybody(tx, rules.reminders);
  return deeds || different || offered.size > 0 || settled;
}
