import { conversations, type TurnRules } from '../core/conversation.ts';
import { named } from '../core/fold.ts';
import { personOfView } from '../core/person.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import type { ConversationView } from '../core/view.ts';
import type { PostRow, Reading, ViewRow, Writing } from './schema.ts';

type Waiting = 'yours' | 'leaning';

/** The views that all these accounts have of whole threads of posts. */
export function viewsOf(
  posts: readonly PostRow[],
  accounts: readonly Account[],
  rules: TurnRules,
): ViewRow[] {
  const threads = new Map(posts.flatMap(({ ids, thread }) => ids.map((id) => [id, thread])));
  const said = posts.map((row) => row.post);
  const views = accounts.flatMap((account) => conversations(said, account, rules, kindOf));
  return views.map((view) => rowOf(view, threads));
}

function rowOf(view: ConversationView, threads: ReadonlyMap<string, string>): ViewRow {
  const posts = view.posts.map((id) => named(view, id));
  const row = { view, posts, thread: threads.get(posts[0] ?? '') ?? '', person: personOfView(view) };
  const waiting = waitingOf(view);
  return waiting ? { ...row, pending: named(view, waiting) } : row;
}

/** The stored views of these threads. */
export async function viewsIn(tx: Reading, threads: Iterable<string>): Promise<ViewRow[]> {
  const index = tx.objectStore('views').index('thread');
  return (await Promise.all([...new Set(threads)].map((thread) => index.getAll(thread)))).flat();
}

/** The stored views that contain any of these posts of a site. */
export async function viewsWith(
  tx: Reading,
  site: SiteName,
  ids: readonly string[],
): Promise<ConversationView[]> {
  const index = tx.objectStore('views').index('posts');
  const rows = await Promise.all([...new Set(ids)].map((id) => index.getAll(named({ site }, id))));
  const views = new Map(rows.flat().map(({ view }) => [view.id, view]));
  return [...views.values()];
}

export async function allViews(tx: Reading): Promise<ViewRow[]> {
  return tx.objectStore('views').getAll();
}

/** Stores `after` in place of `before`. @returns with whom views are different now */
export async function replaceViews(
  tx: Writing,
  before: readonly ViewRow[],
  after: readonly ViewRow[],
): Promise<Set<string>> {
  const store = tx.objectStore('views');
  const old = new Map(before.map((row) => [row.view.id, row]));
  const kept = new Set(after.map((row) => row.view.id));
  const gone = [...old.keys()].filter((id) => !kept.has(id));
  const changed = after.filter((row) => !same(old.get(row.view.id), row));
  await Promise.all([
    ...gone.map(async (id) => store.delete(id)),
    ...changed.map(async (row) => store.put(row)),
  ]);
  const different = changed.filter((row) => !same(old.get(row.view.id)?.view, row.view));
  return new Set([...before.filter((row) => !kept.has(row.view.id)), ...different].map((row) => row.person));
}

/** Both are built field by field in the same order, so that equal ones are spelled alike. */
function same<T>(a: T | undefined, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What waits for the user on these sites: yours first, then leaning yours; the longest waiting first. */
export async function pendingViews(tx: Reading, sites: readonly SiteName[]): Promise<ConversationView[]> {
  const index = tx.objectStore('views').index('pending');
  const waiting = async (kind: Waiting) => {
    const rows = await Promise.all(sites.map((site) => index.getAll(named({ site }, kind))));
    return rows
      .flat()
      .map((row) => row.view)
      .sort(byWaiting);
  };
  return [...(await waiting('yours')), ...(await waiting('leaning'))];
}

/** How many conversations on these sites are yours, history apart. */
export async function countYours(tx: Reading, sites: readonly SiteName[]): Promise<number> {
  const index = tx.objectStore('views').index('pending');
  const counts = await Promise.all(sites.map((site) => index.count(named({ site }, 'yours'))));
  return counts.reduce((sum, count) => sum + count, 0);
}

function waitingOf(view: ConversationView): Waiting | null {
  if (view.history) return null;
  if (view.turn === 'yours') return 'yours';
  return view.leaning === 'yours' ? 'leaning' : null;
}

/** Where no time is known, nothing says that it waits long. */
function byWaiting(a: ConversationView, b: ConversationView): number {
  const [since, other] = [a.waitingSince ?? Number.MAX_VALUE, b.waitingSince ?? Number.MAX_VALUE];
  return since - other || (a.id < b.id ? -1 : 1);
}
