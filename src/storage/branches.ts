import { conversationsAndMore } from '../core/conversation.ts';
import { groupedByEach } from '../core/grouped.ts';
import { mergePosts, type Post } from '../core/post.ts';
import type { Account } from '../core/sighting.ts';
import { kindOf } from '../core/triage/kindOf.ts';
import { branchOf, idsOf, linksOf, type PostRow } from './rows.ts';
import type { Rules } from './rules.ts';
import { WHOLE } from './schema.ts';

/**
 * The part of whole threads that a page's posts can change. What is exchanged below one first comment has nothing to do
 * with what is exchanged below the next, as long as the post above them all stays what it is and is itself no word to the
 * user: of three thousand comments a page changes a few.
 *
 * @param told what the page told, folded
 * @returns roots, and the branches in which any of these posts stands or to which it points; `null` where that does not
 *   hold, and everything has to be looked at
 */
export function touchedBy(
  rows: readonly PostRow[],
  told: readonly Post[],
  accounts: readonly Account[],
  rules: Rules,
): PostRow[] | null {
  const roots = new Set(rows.filter(({ post }) => post.parent.value === null));
  for (const { post } of roots) if (!isQuiet(post, accounts, rules)) return null;
  const byId = new Map(rows.flatMap((row) => row.ids.map((id) => [id, row] as const)));
  for (const post of told) {
    const same = new Set(idsOf(post).flatMap((id) => byId.get(id) ?? []));
    const [one] = [...same].filter((row) => roots.has(row));
    if (!one) continue;
    const after = mergePosts(one.post, post);
    if (same.size > 1 || !bearsTheSame(one.post, after) || !isQuiet(after, accounts, rules)) return null;
  }
  const touched = new Set(roots);
  const next = nextTo(rows, roots, told);
  const below = groupedByEach(rows, (row) => linksOf(row.post));
  for (let row = next.pop(); row; row = next.pop()) {
    if (touched.has(row)) continue;
    touched.add(row);
    next.push(...linksOf(row.post).flatMap((name) => byId.get(name) ?? []));
    next.push(...row.ids.flatMap((id) => below.get(id) ?? []));
  }
  // What lies in one row is written as a whole.
  const keys = new Set([...touched].map(branchOf));
  return rows.filter((row) => keys.has(branchOf(row)));
}

/**
 * Whether a part was all there was to look at, after it was folded: a post that has left what it hung under may leave its
 * thread, a new smallest name is the name of the whole thread, and one that has become small lies in one row.
 */
export function isWhole(before: readonly PostRow[], after: readonly PostRow[]): boolean {
  const byId = new Map(after.flatMap((row) => row.ids.map((id) => [id, row] as const)));
  return before.every(({ name, thread, key, post }) => {
    const now = byId.get(name);
    if (now?.thread !== thread || (now.key[1] === WHOLE && key[1] !== WHOLE)) return false;
    const links = new Set(linksOf(now.post));
    return linksOf(post).every((link) => links.has(link));
  });
}

/** Whether a post is no word to any of the accounts, whatever is answered to it. */
function isQuiet(post: Post, accounts: readonly Account[], rules: Rules): boolean {
  return accounts.every((account) => conversationsAndMore([post], account, rules.turns, kindOf).length === 0);
}

/** Whether two versions of a root have in common everything by which the conversations below it are judged. */
function bearsTheSame(one: Post, other: Post): boolean {
  const bearing = ({
    ids,
    author,
    kind,
    parent,
    promoted,
    time,
    about,
    text,
    quotes,
    to,
    mentions,
  }: Post) => {
    const facts = [author, kind, parent, promoted, time, about, text, quotes, to, mentions];
    return JSON.stringify([ids, ...facts.map((fact) => fact?.value)]);
  };
  return bearing(one) === bearing(other);
}

/** The rows that share a name with a post of the page, by id or by link; all hang under the roots anyway. */
function nextTo(rows: readonly PostRow[], roots: ReadonlySet<PostRow>, told: readonly Post[]): PostRow[] {
  const names = new Set(told.flatMap((post) => [...idsOf(post), ...linksOf(post)]));
  for (const { ids } of roots) for (const id of ids) names.delete(id);
  const isNext = ({ ids, post }: PostRow) => [...ids, ...linksOf(post)].some((name) => names.has(name));
  return rows.filter((row) => !roots.has(row) && isNext(row));
}
