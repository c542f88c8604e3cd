import { conversationsAndMore, type TurnRules } from '../core/conversation.ts';
import { named } from '../core/fold.ts';
import { personOfView } from '../core/person.ts';
import type { Reminder } from '../core/reminder.ts';
import type { Account } from '../core/sighting.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import type { ConversationView } from '../core/view.ts';
import { allOf, takeTurns } from './batches.ts';
import { postsCalled } from './posts.ts';
import { inParts, type PostRow } from './rows.ts';
import { type BranchKey, type Reading, ROOTS, type ViewRow } from './schema.ts';

/** What tells which conversation a row is about. */
type About = Pick<Reminder, 'conversation' | 'person' | 'post'>;

/** The views that all these accounts have of whole threads of posts, as the posts alone show them. */
export function viewsOf(
  posts: readonly PostRow[],
  accounts: readonly Account[],
  rules: TurnRules,
): ViewRow[] {
  const byId = new Map(posts.flatMap((row) => row.ids.map((id) => [id, row])));
  const said = posts.map((row) => row.post);
  const views = accounts.flatMap((account) => conversationsAndMore(said, account, rules, kindOf));
  return views.map((view) => rowOf(view, byId));
}

function rowOf(view: ConversationView, byId: ReadonlyMap<string, PostRow>): ViewRow {
  const posts = view.posts.map((id) => named(view, id));
  const tops = new Set(posts.flatMap((name) => byId.get(name)?.top ?? []));
  const thread = byId.get(posts[0] ?? '')?.thread ?? '';
  const branches = (tops.size > 0 ? [...tops] : [ROOTS]).map((top): BranchKey => [thread, top]);
  return { view, posts, thread, branches, person: personOfView(view), queue: [] };
}

/** As `viewsOf`, for so many posts that other work has its turn in between. */
export async function viewsOfMany(
  tx: Reading,
  posts: readonly PostRow[],
  accounts: readonly Account[],
  rules: TurnRules,
): Promise<ViewRow[]> {
  const views: ViewRow[] = [];
  for (const part of inParts(posts)) {
    for (const row of viewsOf(part, accounts, rules)) views.push(row);
    await takeTurns(tx);
  }
  return views;
}

/** The stored views of these threads. */
export async function viewsIn(tx: Reading, threads: Iterable<string>): Promise<ViewRow[]> {
  const index = tx.objectStore('views').index('branches');
  // A list sorts after every text.
  const range = (thread: string) => IDBKeyRange.bound([thread], [thread, []]);
  return eachOnce(await Promise.all([...new Set(threads)].map((thread) => index.getAll(range(thread)))));
}

/** The stored views of the branches in which these posts stand; roots are in all of them. */
export async function viewsBelow(tx: Reading, rows: readonly PostRow[]): Promise<ViewRow[]> {
  const index = tx.objectStore('views').index('branches');
  const below = rows.flatMap(({ thread, top }): BranchKey[] => (top === null ? [] : [[thread, top]]));
  const branches = new Map(below.map((branch) => [branch.join(' '), branch]));
  return eachOnce(await Promise.all([...branches.values()].map((branch) => index.getAll(branch))));
}

/** The stored views that contain any of these posts (`site:id`). */
export async function viewsWith(tx: Reading, names: readonly string[]): Promise<ViewRow[]> {
  const wanted = new Set(names);
  const rows = await postsCalled(tx, names);
  const roots = rows.filter(({ top }) => top === null);
  const views = await Promise.all([
    viewsBelow(tx, rows),
    viewsIn(
      tx,
      roots.map(({ thread }) => thread),
    ),
  ]);
  return eachOnce(views).filter(({ posts }) => posts.some((name) => wanted.has(name)));
}

function eachOnce(found: readonly (readonly ViewRow[])[]): ViewRow[] {
  return [...new Map(found.flat().map((row) => [row.view.id, row])).values()];
}

/** The stored views of all conversations with one person (`site key`). */
export async function viewsWithPerson(tx: Reading, person: string): Promise<ViewRow[]> {
  return tx.objectStore('views').index('person').getAll(person);
}

/**
 * The conversation that a row of the user's is about. It may go by another name by now: a page has shown an earlier post
 * of its thread.
 */
export async function viewAbout(tx: Reading, about: About): Promise<ViewRow | undefined> {
  const { conversation, person, post } = about;
  const views = tx.objectStore('views');
  const known = conversation === null ? undefined : await views.get(conversation);
  if (known || post === undefined) return known;
  const rows = await viewsWith(tx, [post]);
  return rows.find((row) => row.person === person);
}

export async function allViews(tx: Reading): Promise<ViewRow[]> {
  return allOf(tx.objectStore('views'));
}

/** Whether there is anything to tell of a view: either something was said, or joining makes sense. */
export function isTold({ apart, opening }: ConversationView): boolean {
  return !apart || opening !== null;
}

/** Both are built field by field in the same order, so that equal ones are spelled alike. */
export function same<T>(a: T | undefined, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
