import { concerned } from '../core/concerning.ts';
import { foldPosts } from '../core/fold.ts';
import type { Post } from '../core/post.ts';
import type { PageReport } from '../core/report.ts';
import type { Account, Sighting, SiteName } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { accountOn, accountsOn, noteAccount } from './accounts.ts';
import { replaceViews } from './appraise.ts';
import { change } from './db.ts';
import { deriveAnew, isCurrent } from './derive.ts';
import { noteDeeds } from './journal.ts';
import { replacePosts, rowsOf, threadsAround } from './posts.ts';
import { offerPromises } from './promises.ts';
import { settleWith } from './reminders.ts';
import { noteReplies } from './replies.ts';
import { noteReport } from './reports.ts';
import type { Rules } from './rules.ts';
import type { Database, PostRow, ViewRow } from './schema.ts';
import { viewsIn, viewsOf } from './views.ts';

/** Everything one page told at one moment. All sightings are of `site`. */
export interface Batch {
  site: SiteName;
  account: Account | null;
  sightings: Sighting[];
  report: PageReport;
}

export interface Recorded {
  /** As whom the user stands on the page, by every name that any page has shown of that account. */
  account: Account | null;
  /** The conversations of that account in which any post of the batch stands. */
  views: ConversationView[];
  /** Whether any conversation is different from before. */
  changed: boolean;
}

/**
 * Folds a batch into what is stored, in one transaction. Batches in any order, any number of times, give the same
 * state. Sightings that are nobody's business are passed over.
 *
 * @throws a `DOMException` where the browser cannot store it (`QuotaExceededError` on a full disk); nothing is stored then
 */
export async function record(db: Database, batch: Batch, rules: Rules): Promise<Recorded> {
  const { site, account, sightings, report } = batch;
  return change(db, async (tx) => {
    await noteReport(tx, site, report);
    const noted = account && !rules.accounts[site] ? await noteAccount(tx, account, report.seenAt) : false;
    const outdated = noted || !(await isCurrent(tx, rules));
    const rederived = outdated && (await deriveAnew(tx, rules));
    const accounts = await accountsOn(tx, site, rules);
    const before = await threadsAround(tx, foldPosts([], sightings));
    const folded = foldPosts(before.map(postIn), sightings);
    const after = rowsOf(worthKeeping(before, folded, accounts, rules));
    const views = viewsOf(after, accounts, rules.turns);
    const threads = before.map((row) => row.thread);
    const said = await replacePosts(tx, before, after);
    await noteReplies(tx, said, after, accounts);
    const deeds = await noteDeeds(tx, before.map(postIn), after.map(postIn), accounts, rules);
    const { rows, people } = await replaceViews(tx, await viewsIn(tx, threads), views, accounts, rules);
    for (const person of await offerPromises(tx, said, after, views, accounts, rules)) people.add(person);
    await settleWith(tx, people, rules.reminders);
    const asked = await accountOn(tx, site, account, rules);
    return {
      account: asked ?? null,
      views: viewsOfBatch(rows, sightings).filter((view) => view.account === asked?.key),
      changed: rederived || people.size > 0 || deeds,
    };
  });
}

/** The posts that are stored already, and the new ones that are the business of one of the accounts. */
function worthKeeping(before: PostRow[], after: Post[], accounts: Account[], rules: Rules): Post[] {
  const ids = new Set(before.flatMap((row) => row.post.ids));
  for (const account of accounts) for (const id of concerned(after, account, rules.turns)) ids.add(id);
  return after.filter((post) => post.ids.some((id) => ids.has(id)));
}

/** What a batch is answered with: a post with thousands of comments has thousands of conversations. */
function viewsOfBatch(rows: readonly ViewRow[], sightings: readonly Sighting[]): ConversationView[] {
  const told = new Set(sightings.flatMap(({ ids }) => ids));
  return rows.map((row) => row.view).filter((view) => view.posts.some((id) => told.has(id)));
}

function postIn({ post }: PostRow): Post {
  return post;
}
