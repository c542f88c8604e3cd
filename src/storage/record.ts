import { foldPosts } from '../core/fold.ts';
import type { ShownProfile } from '../core/profile.ts';
import type { PageReport } from '../core/report.ts';
import type { Account, Sighting, SiteName } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { accountAmong, meetAccount } from './accounts.ts';
import { readToJudge, replaceViews } from './appraise.ts';
import { isCurrent } from './current.ts';
import { change } from './db.ts';
import { deriveAnew } from './derive.ts';
import { folded } from './folded.ts';
import { noteDeeds } from './journal.ts';
import { knownIn } from './known.ts';
import { threadsAround } from './posts.ts';
import { noteProfile } from './profiles.ts';
import { offerPromises } from './promises.ts';
import { settleWith } from './reminders.ts';
import { replacementOf, replacePosts } from './replacement.ts';
import { noteReplies } from './replies.ts';
import { noteReport } from './reports.ts';
import type { PostRow } from './rows.ts';
import type { Rules } from './rules.ts';
import type { Database, ViewRow } from './schema.ts';
import { isTold, viewsBelow, viewsIn, viewsOf } from './views.ts';

/** Everything one page told at one moment. All sightings are of `site`. */
export interface Batch {
  site: SiteName;
  account: Account | null;
  sightings: Sighting[];
  report: PageReport;
  /** Of whom the page tells. */
  profile?: ShownProfile | undefined;
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
 * @param many threads of so many posts are folded only as far as the batch can change them
 * @throws a `DOMException` where the browser cannot store it (`QuotaExceededError` on a full disk); nothing is stored then
 */
export async function record(db: Database, batch: Batch, rules: Rules, many = MANY): Promise<Recorded> {
  const { site, account, sightings, report, profile } = batch;
  return change(db, async (tx) => {
    const told = foldPosts([], sightings);
    const [around, { accounts, isNew }, isNow] = await Promise.all([
      threadsAround(tx, told),
      meetAccount(tx, site, account, report.seenAt, rules),
      isCurrent(tx, rules),
      noteReport(tx, site, report),
      readToJudge(tx),
    ]);
    const rederived = (isNew || !isNow) && (await deriveAnew(tx, rules));
    const isLarge = around.length >= many;
    const [inThreads, { before, after, isPart }] = await Promise.all([
      isLarge ? null : viewsIn(tx, threadsOf(around)),
      folded(tx, around, told, accounts, rules, isLarge),
    ]);
    const stored = isPart ? viewsBelow(tx, before) : (inThreads ?? viewsIn(tx, threadsOf(before)));
    const replacement = replacementOf(before, after);
    // What the browser has to write it writes while the rest is worked out.
    const storing = replacePosts(tx, replacement);
    // Where pages show once more what they showed before, everything that follows from it is known.
    const isNews = ({ thread }: { thread: string }) => replacement.threads.has(thread);
    const [was, is] = [before.filter(isNews), after.filter(isNews)];
    const said = replacement.changed.filter(isNews);
    const views = viewsOf(is, accounts, rules.turns);
    const known = knownIn(tx);
    const judging = async () => {
      const were = await stored;
      const [{ rows, people }, offered] = await Promise.all([
        replaceViews(tx, were.filter(isNews), views, accounts, rules, known),
        offerPromises(tx, is, views, accounts, rules, known),
      ]);
      for (const person of offered) people.add(person);
      await settleWith(tx, people, rules.reminders, known);
      return { rows: [...rows, ...were.filter((row) => !isNews(row))], people };
    };
    // None of these reads what another one writes.
    const [{ rows, people }, deeds] = await Promise.all([
      judging(),
      noteDeeds(tx, was, is, accounts, rules),
      noteReplies(tx, said, is, accounts),
      storing,
    ]);
    const met = profile && (await noteProfile(tx, site, profile, accounts, report.seenAt));
    const asked = accountAmong(accounts, account, rules);
    return {
      account: asked ?? null,
      views: viewsOfBatch(rows, sightings).filter((view) => view.account === asked?.key),
      changed: rederived || people.size > 0 || deeds || met === true,
    };
  });
}

/** From this size on it is cheaper to find out what a batch can change than to work everything out anew. */
const MANY = 300;

/** What a batch is answered with: a post with thousands of comments has thousands of conversations. */
function viewsOfBatch(rows: readonly ViewRow[], sightings: readonly Sighting[]): ConversationView[] {
  const told = new Set(sightings.flatMap(({ ids }) => ids));
  return rows.map((row) => row.view).filter((view) => isTold(view) && view.posts.some((id) => told.has(id)));
}

function threadsOf(rows: readonly PostRow[]): Set<string> {
  return new Set(rows.map((row) => row.thread));
}
