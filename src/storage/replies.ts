import { named } from '../core/fold.ts';
import { isSame } from '../core/kept.ts';
import type { OwnReply } from '../core/ownReply.ts';
import { oursOf } from '../core/party.ts';
import { answeredAt, answersIn, insertedId, REMEMBERED, seenReply } from '../core/replies.ts';
import type { Account } from '../core/sighting.ts';
import { putAll } from './batches.ts';
import type { PostRow } from './rows.ts';
import type { Reading, Writing } from './schema.ts';

/**
 * Remembers what the accounts answered, as it is known now.
 *
 * @param said the posts that are new or different
 * @param around all posts of their threads
 */
export async function noteReplies(
  tx: Writing,
  said: readonly PostRow[],
  around: readonly PostRow[],
  accounts: readonly Account[],
): Promise<void> {
  const news = new Set(said.map((row) => row.post));
  if (news.size === 0) return;
  const posts = around.map((row) => row.post);
  const answers = accounts.flatMap((account) => answersIn(posts, oursOf(account)));
  const store = tx.objectStore('replies');
  const here = posts.flatMap((post) => post.ids.map((id) => named(post, id)));
  const [keys, [first]] = await Promise.all([store.getAllKeys(), store.index('at').getAll(null, 1)]);
  const ids = new Set(keys);
  const wanted = [...here, ...answers.flatMap(({ to }) => to.ids.map((id) => insertedId(named(to, id))))];
  const rows = await Promise.all(wanted.filter((id) => ids.has(id)).map((id) => store.get(id)));
  const known = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const oldest = ids.size < REMEMBERED ? 0 : (first?.at ?? 0);
  const stale = new Set(here.filter((name) => known.has(name) && !isForgotten(known.get(name))));
  const added: OwnReply[] = [];
  for (const { post, to } of answers) {
    const before = rowsCalled(
      known,
      post.ids.map((id) => named(post, id)),
    );
    for (const { id } of before) stale.delete(id);
    if (before.some(isForgotten) || !(news.has(post) || news.has(to))) continue;
    const waiting = rowsCalled(
      known,
      to.ids.map((id) => insertedId(named(to, id))),
    );
    // What nobody remembers any more need not be worked out in order to be forgotten.
    if (before.length + waiting.length === 0 && answeredAt(post) < oldest) continue;
    const row = seenReply(
      { post, to },
      before[0],
      waiting.find(({ gone }) => !gone),
    );
    for (const { id } of [...before, ...waiting]) if (id !== row.id) stale.add(id);
    if (before.some((one) => isSame(one, row)) || row.at < oldest) continue;
    added.push(row);
  }
  putAll(store, added);
  await Promise.all([...stale].map((id) => store.delete(id)));
  if (added.length > 0) await forgetOldest(tx);
}

/** What was forgotten stays so, and what is left of it stays, too. */
function isForgotten(row: OwnReply | undefined): boolean {
  return row !== undefined && (row.gone === true || row.reply === '');
}

function rowsCalled(known: ReadonlyMap<string, OwnReply>, names: readonly string[]): OwnReply[] {
  return names.flatMap((name) => known.get(name) ?? []);
}

/** Keeps no more than are remembered. */
export async function forgetOldest(tx: Writing): Promise<void> {
  const store = tx.objectStore('replies');
  const ids = await store.index('at').getAllKeys();
  await Promise.all(ids.slice(0, -REMEMBERED).map((id) => store.delete(id)));
}

/** What the user answered, the newest first. */
export async function ownReplies(tx: Reading): Promise<OwnReply[]> {
  const rows = await tx.objectStore('replies').index('at').getAll();
  return rows.filter((row) => !row.gone).reverse();
}
