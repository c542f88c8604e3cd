import { forgotten } from '../core/gist.ts';
import { SITES } from '../core/hosts.ts';
import { byUs } from '../core/party.ts';
import type { Post } from '../core/post.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import { change } from './db.ts';
import { deriveAnew } from './derive.ts';
import { joinKept } from './kept.ts';
import { allPosts } from './posts.ts';
import { forgetBios } from './profiles.ts';
import { replacementOf, replacePosts } from './replacement.ts';
import { branchOf } from './rows.ts';
import type { Rules } from './rules.ts';
import type { Database, Reading, Writing } from './schema.ts';

/**
 * Forgets what other people wrote where no page has shown it since `before` (ms): who, when, links and what was judged
 * by the words stay, so no turn changes, and the user's own posts stay as they are. A page that shows a post again makes
 * its words known again, until they are old again. Of replies that drafts learn from, the words go, and what shows a
 * near-copy stays; of profiles, what people say of themselves goes.
 *
 * @returns whether anything was forgotten
 */
export async function forget(db: Database, before: number, rules: Rules): Promise<boolean> {
  return change(db, async (tx) => {
    const posts = await forgetPosts(tx, before, rules);
    const bios = await forgetBios(tx, before);
    return (await forgetReplies(tx, before)) || posts || bios;
  });
}

async function forgetPosts(tx: Writing, before: number, rules: Rules): Promise<boolean> {
  const isOwn = await ownPosts(tx, rules);
  const rows = await allPosts(tx);
  const isOld = ({ text }: Post) => text !== undefined && !text.value.gist && text.at < before;
  const old = new Set(rows.filter(({ post }) => isOld(post) && isOwn(post) === false));
  if (old.size === 0) return false;
  const branches = new Set([...old].map(branchOf));
  const touched = rows.filter((row) => branches.has(branchOf(row)));
  const without = touched.map((row) =>
    old.has(row) ? { ...row, post: forgotten(row.post, rules.turns, kindOf) } : row,
  );
  await replacePosts(tx, replacementOf(touched, without));
  await deriveAnew(tx, rules);
  return true;
}

/** Says whether a post is the user's own, by any account that pages ever showed; `null` where none is known. */
async function ownPosts(tx: Reading, { accounts, turns }: Rules): Promise<(post: Post) => boolean | null> {
  const shown = await tx.objectStore('accounts').getAll();
  const sides = SITES.map((site) => {
    const own = [...turns.colleagues, ...Object.values(accounts)].filter((account) => account.site === site);
    const known = shown.filter((account) => account.site === site).flatMap(({ keys }) => keys);
    const keys = [...known, ...own.flatMap(({ key, ids }) => [key, ...ids])];
    return [site, new Set(keys.map((key) => key.toLowerCase()))] as const;
  });
  const ours = new Map(sides);
  return (post) => {
    const side = ours.get(post.site);
    return side && side.size > 0 ? byUs(post, side) : null;
  };
}

async function forgetReplies(tx: Writing, before: number): Promise<boolean> {
  const old = await tx.objectStore('replies').index('at').getAll(IDBKeyRange.upperBound(before, true));
  const told = old.filter(({ to, reply }) => to !== '' || reply !== '');
  // A moment newer, so that no copy from elsewhere brings the words back.
  for (const row of told) await joinKept(tx, 'replies', { ...row, at: row.at + 1, to: '', reply: '' });
  return told.length > 0;
}
