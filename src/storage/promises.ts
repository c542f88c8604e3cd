import { named } from '../core/fold.ts';
import { groupedByEach } from '../core/grouped.ts';
import { isSame } from '../core/kept.ts';
import { byUs, isOurs, type Ours, oursOf } from '../core/party.ts';
import type { Post } from '../core/post.ts';
import type { Promised } from '../core/promise.ts';
import { meet } from '../core/reminders/met.ts';
import type { Account } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { allOf, inTurns } from './batches.ts';
import { insertedPromises } from './insertedPromises.ts';
import { notePromises } from './keeping.ts';
import { knownIn } from './known.ts';
import type { PostRow } from './rows.ts';
import type { Rules } from './rules.ts';
import type { ViewRow, Writing } from './schema.ts';
import { rowsUnder } from './under.ts';
import { namesIn } from './views.ts';

/**
 * Puts the promises that posts of the user's make into the ledger, as offers, and takes those out that they make no more.
 * What the user has already said about one stays as it is; the same posts, in any order, give the same offers.
 *
 * @param posts all posts of some threads: what is said last decides whether all that was said before is history
 * @param known is told to whom
 * @returns to whom (`site key`) something else is offered than before
 */
export async function offerPromises(
  tx: Writing,
  posts: readonly PostRow[],
  views: readonly ViewRow[],
  accounts: readonly Account[],
  { reminders }: Rules,
  known = knownIn(tx),
): Promise<Set<string>> {
  const sides = accounts.map((account) => oursOf(account));
  const ours = new Set(sides.flatMap((side) => [...side]));
  const answers = posts.filter(({ post }) => byUs(post, ours) && post.parent.value !== null);
  if (answers.length === 0) return new Set();
  const byName = new Map(posts.flatMap((row) => row.ids.map((id) => [id, row.post] as const)));
  const few = await known.ledger();
  const [inserted, ledger] = await Promise.all([insertedPromises(tx, few), ledgerOf(tx, answers, few)]);
  const heldIn = groupedByEach(views, ({ view }) => namesIn(view));
  const store = tx.objectStore('promises');
  const offer = async ({ ids, post }: PostRow): Promise<string[]> => {
    const answered = answeredBy(post, byName);
    const own = [...ledger(ids), ...inserted.madeBy(post, answered)];
    const rows = own.length > 0 ? own : inserted.claim(post, answered);
    const speaker = sides.find((side) => byUs(post, side)) ?? ours;
    const view = addressed(post, byName, heldIn, { ours, speaker });
    const { before, after, stones, dropped } = meet(post, rows, view, reminders.work.zone);
    const changed = after && !(before && isSame(before, after)) ? [after, ...stones] : stones;
    await Promise.all([
      ...changed.map((row) => store.put(row)),
      ...dropped.map(({ id }) => store.delete(id)),
    ]);
    await notePromises(tx, stones);
    const isAny = changed.length > 0 || dropped.length > 0;
    return isAny ? [...rows, ...changed].map(({ person }) => person) : [];
  };
  const offers = await inTurns(tx, answers, (some) => Promise.all(some.map(offer)));
  const people = new Set(offers.flat());
  for (const person of people) known.promises.forget(person);
  return people;
}

/** Every name of the post that this one answers. */
function answeredBy(post: Post, byName: ReadonlyMap<string, Post>): string[] {
  const name = named(post, post.parent.value ?? '');
  const parent = byName.get(name);
  return parent ? parent.ids.map((id) => named(post, id)) : [name];
}

/** Of more than these everything is read. */
const FEW = 200;

/**
 * What the ledger knows of these posts, by their ids (`site:id`): a post may have been known by another of its ids when its
 * promise was noticed.
 */
async function ledgerOf(
  tx: Writing,
  posts: readonly PostRow[],
  few: readonly Promised[] | null,
): Promise<Find> {
  const store = tx.objectStore('promises');
  const ids = posts.flatMap((row) => row.ids);
  const find = () => (ids.length > FEW ? allOf(store) : rowsUnder(store, ids, ({ id }) => id));
  const rows = few ?? (await find());
  const known = new Map(rows.map((row) => [row.id, row]));
  return (names) => names.flatMap((name) => known.get(name) ?? []).filter(({ gone }) => !gone);
}

type Find = (ids: readonly string[]) => Promised[];

/**
 * The conversation in which the post was said: with whom it names, else with the author of what it answers. Where another
 * account of the user's stands further down in the same thread, it is the conversation of the one that said it.
 */
function addressed(
  post: Post,
  byName: ReadonlyMap<string, Post>,
  heldIn: ReadonlyMap<string, ViewRow[]>,
  { ours, speaker }: { ours: Ours; speaker: Ours },
): ConversationView | undefined {
  const strangeness = ({ account }: ConversationView) => (isOurs(account, speaker) ? 0 : 1);
  const among = (heldIn.get(named(post, post.ids[0] ?? '')) ?? [])
    .map(({ view }) => view)
    .sort((a, b) => strangeness(a) - strangeness(b) || (a.id < b.id ? -1 : 1));
  const parent = byName.get(named(post, post.parent.value ?? ''));
  const author = parent && !byUs(parent, ours) ? parent.author.value.key : null;
  const keys = [...(post.to?.value ?? []), ...(author ? [author] : [])].map((key) => key.toLowerCase());
  const isWith = ({ with: [who] }: ConversationView) => keys.includes(who?.key?.toLowerCase() ?? '');
  return among.find(isWith) ?? among[0];
}
