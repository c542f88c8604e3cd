import { conversationsAndMore, type TurnRules } from '../core/conversation.ts';
import { named } from '../core/fold.ts';
import { personOfConversation, personOfView } from '../core/person.ts';
import type { Reminder } from '../core/reminder.ts';
import type { Account } from '../core/sighting.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import type { ConversationView } from '../core/view.ts';
import { allOf, takeTurns } from './batches.ts';
import { packView, unpackView } from './packedView.ts';
import { postsCalled } from './posts.ts';
import { inParts, type PostRow } from './rows.ts';
import {
  type BranchKey,
  type Reading,
  ROOTS,
  type StoredView,
  type ViewKey,
  type ViewRow,
} from './schema.ts';

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
  const names = namesIn(view);
  const tops = new Set(names.flatMap((name) => byId.get(name)?.top ?? []));
  const thread = byId.get(names[0] ?? '')?.thread ?? '';
  const branches = (tops.size > 0 ? [...tops] : [ROOTS]).map((top): BranchKey => [thread, top]);
  return { view, thread, branches, person: personOfView(view), queue: [] };
}

/** Ids of its posts, spelled with their site. */
export function namesIn(view: ConversationView): string[] {
  return view.posts.map((id) => named(view, id));
}

/** Under which it is stored. */
export function keyOf({ person, view }: ViewRow): ViewKey {
  return [person, view.id];
}

/** As it is stored. */
export function asStored({ view, thread: _, ...row }: ViewRow): StoredView {
  return { ...row, id: view.id, view: packView(view) };
}

/** What was stored; its fields in the order in which every fold writes them. */
export function asRow({ id, view, branches, person, queue, changes }: StoredView): ViewRow {
  const row = { view: unpackView(id, view), thread: branches[0]?.[0] ?? '', branches, person, queue };
  return changes === undefined ? row : { ...row, changes };
}

/** The stored view of that id; `undefined` where there is none. */
export async function viewCalled(tx: Reading, id: string): Promise<ViewRow | undefined> {
  const row = await tx.objectStore('views').get([personOfConversation(id), id]);
  return row && asRow(row);
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
  return eachOnce(
    (await Promise.all([...new Set(threads)].map((thread) => index.getAll(range(thread))))).flat(),
  );
}

/** The stored views of the branches in which these posts stand; roots are in all of them. */
export async function viewsBelow(tx: Reading, rows: readonly PostRow[]): Promise<ViewRow[]> {
  const index = tx.objectStore('views').index('branches');
  const below = rows.flatMap(({ thread, top }): BranchKey[] => (top === null ? [] : [[thread, top]]));
  const branches = new Map(below.map((branch) => [branch.join(' '), branch]));
  return eachOnce((await Promise.all([...branches.values()].map((branch) => index.getAll(branch)))).flat());
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
  const byId = new Map(views.flat().map((row) => [row.view.id, row]));
  return [...byId.values()].filter(({ view }) => namesIn(view).some((name) => wanted.has(name)));
}

/** One view may stand in several branches. */
function eachOnce(found: readonly StoredView[]): ViewRow[] {
  return [...new Map(found.map((row) => [row.id, row])).values()].map(asRow);
}

/** The stored views of all conversations with one person (`site key`). */
export async function viewsWithPerson(tx: Reading, person: string): Promise<ViewRow[]> {
  // A list sorts after every text.
  return (await tx.objectStore('views').getAll(IDBKeyRange.bound([person], [person, []]))).map(asRow);
}

/**
 * The conversation that a row of the user's is about. It may go by another name by now: a page has shown an earlier post
 * of its thread.
 */
export async function viewAbout(tx: Reading, about: About): Promise<ViewRow | undefined> {
  const { conversation, person, post } = about;
  const known = conversation === null ? undefined : await viewCalled(tx, conversation);
  if (known || post === undefined) return known;
  const rows = await viewsWith(tx, [post]);
  return rows.find((row) => row.person === person);
}

export async function allViews(tx: Reading): Promise<ViewRow[]> {
  return (await allOf(tx.objectStore('views'))).map(asRow);
}

/** Whether there is anything to tell of a view: either something was said, or joining makes sense. */
export function isTold({ apart, opening }: ConversationView): boolean {
  return !apart || opening !== null;
}

/** Both are built field by field in the same order, so that equal ones are spelled alike. */
export function same<T>(a: T | undefined, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
