import { conversations, type TurnRules } from '../core/conversation.ts';
import { named } from '../core/fold.ts';
import type { Post } from '../core/post.ts';
import type { Account, SiteName } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import type { Reading, Writing } from './db.ts';

/** A view with what it is found by. */
export interface ViewRow {
  view: ConversationView;
  /** Ids of its posts, spelled with their site. */
  posts: string[];
  /** Missing where nothing waits for the user. */
  pending?: string;
}

type Waiting = 'yours' | 'leaning';

/** The views of all these accounts; no posts are needed but those of whole threads. */
export function viewsFor(posts: readonly Post[], accounts: readonly Account[], rules: TurnRules) {
  return accounts.flatMap((account) => conversations(posts, account, rules));
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

export async function allViews(tx: Reading): Promise<ConversationView[]> {
  return (await tx.objectStore('views').getAll()).map((row) => row.view);
}

/** Stores `after` in place of `before`. @returns whether anything is different now */
export async function replaceViews(
  tx: Writing,
  before: readonly ConversationView[],
  after: readonly ConversationView[],
): Promise<boolean> {
  const store = tx.objectStore('views');
  const old = new Map(before.map((view) => [view.id, JSON.stringify(view)]));
  const kept = new Set(after.map((view) => view.id));
  const gone = [...old.keys()].filter((id) => !kept.has(id));
  const changed = after.filter((view) => old.get(view.id) !== JSON.stringify(view));
  await Promise.all([
    ...gone.map(async (id) => store.delete(id)),
    ...changed.map(async (view) => store.put(rowOf(view))),
  ]);
  return gone.length + changed.length > 0;
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

function rowOf(view: ConversationView): ViewRow {
  const row: ViewRow = { view, posts: view.posts.map((id) => named(view, id)) };
  const waiting = waitingOf(view);
  return waiting ? { ...row, pending: named(view, waiting) } : row;
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
