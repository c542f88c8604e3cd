import { strangeIn } from '../core/conversation.ts';
import { isOver } from '../core/opening.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import { accountsOn } from './accounts.ts';
import { aimIn } from './aims.ts';
import { replaceViews } from './appraise.ts';
import { allOf, inTurns } from './batches.ts';
import { changeInLine } from './current.ts';
import { type Lookup, lookup } from './known.ts';
import { branchesIn } from './posts.ts';
import { replacementOf, replacePosts } from './replacement.ts';
import { type PostRow, rowsIn } from './rows.ts';
import type { Rules } from './rules.ts';
import type { Database, Reading, ViewRow } from './schema.ts';
import { allViews, viewsIn } from './views.ts';

/**
 * Deletes the posts of others that were kept only because a word there may have been welcome, once that is over at
 * `now` (ms). What is anybody's conversation, and what the user has decided, noted or wants to be reminded of, stays.
 *
 * @returns whether there was anything to delete
 */
export async function deleteOver(db: Database, now: number, today: Rules): Promise<boolean> {
  return changeInLine(db, today, async (tx, rules) => {
    const ended = (await allViews(tx)).filter(({ view }) => view.apart && isOver(view, now));
    const threads = new Set(ended.map(({ thread }) => thread));
    const found = await inTurns(tx, [...threads], (some) => Promise.all(some.map((one) => aloneIn(tx, one))));
    const accounts = accountsKnown(tx, rules);
    const meant = await conversationsMeant(tx);
    const free = found.flatMap((one) =>
      one?.views.some(({ view }) => meant.has(view.id)) ? [] : (one ?? []),
    );
    const idle = await inTurns(tx, free, (some) =>
      Promise.all(some.map(async (one) => ((await isIdle(tx, one, accounts, rules)) ? one : null))),
    );
    const gone = idle.filter((one) => one !== null);
    if (gone.length === 0) return false;
    await replacePosts(
      tx,
      replacementOf(
        gone.map(({ row }) => row),
        [],
      ),
    );
    await replaceViews(
      tx,
      gone.flatMap(({ views }) => views),
      [],
      [],
      rules,
    );
    return true;
  });
}

type Accounts = Lookup<Account[], SiteName>;

interface Alone {
  row: PostRow;
  views: ViewRow[];
}

/** A post to which nothing else hangs, with all views of it; `null` where there are more, or where any is more than an opening. */
async function aloneIn(tx: Reading, thread: string): Promise<Alone | null> {
  const [branches, views] = await Promise.all([branchesIn(tx, thread, 2), viewsIn(tx, [thread])]);
  const [row, another] = branches.flatMap(rowsIn);
  return row && !another && views.every(({ view }) => view.apart) ? { row, views } : null;
}

/** Ids of all conversations that reminders or promises are about. */
async function conversationsMeant(tx: Reading): Promise<Set<string | null>> {
  const rows = await Promise.all([allOf(tx.objectStore('reminders')), allOf(tx.objectStore('promises'))]);
  return new Set(rows.flat().map(({ conversation }) => conversation));
}

/** Whether no account has anything to do with it, also none that the user has corrected, and nothing was noted about it. */
async function isIdle(
  tx: Reading,
  { row, views }: Alone,
  accounts: Accounts,
  { turns }: Rules,
): Promise<boolean> {
  const known = await accounts.of(row.post.site);
  if (!known.every((account) => strangeIn([row.post], account, turns, kindOf).length > 0)) return false;
  const noted = await Promise.all([
    ...row.ids.map((name) => tx.objectStore('decisions').index('post').getKey(name)),
    ...views.map((view) => aimIn(tx, view)),
  ]);
  return noted.every((one) => one === undefined || one === null);
}

/** Every account that pages have shown or the user has set. */
function accountsKnown(tx: Reading, rules: Rules): Accounts {
  return lookup(async (site: SiteName) => {
    const all = [accountsOn(tx, site, rules), accountsOn(tx, site, { ...rules, accounts: {} })];
    return (await Promise.all(all)).flat();
  });
}
