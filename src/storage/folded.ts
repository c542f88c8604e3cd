import { concerned } from '../core/concerning.ts';
import { foldPosts } from '../core/fold.ts';
import type { Post } from '../core/post.ts';
import type { Account } from '../core/sighting.ts';
import { isWhole, touchedBy } from './branches.ts';
import { openingsAmong } from './openings.ts';
import { type PostRow, rowsOf } from './rows.ts';
import type { Rules } from './rules.ts';
import type { Reading } from './schema.ts';

/** Stored threads, or a part of them, before and after a page told of them. */
export interface Folded {
  before: PostRow[];
  after: PostRow[];
  /** Whether these are not all posts of their threads. */
  isPart: boolean;
}

/**
 * Stored threads with what a page told of them.
 *
 * @param isLarge whether to find out first which part of them can change
 */
export async function folded(
  tx: Reading,
  around: PostRow[],
  told: readonly Post[],
  accounts: Account[],
  rules: Rules,
  isLarge: boolean,
): Promise<Folded> {
  const fold = async (before: PostRow[], stored: PostRow[]): Promise<PostRow[]> => {
    const posts = foldPosts([...before.map((row) => row.post), ...told], []);
    return rowsOf(await worthKeeping(tx, before, posts, accounts, rules), stored);
  };
  const part = isLarge ? touchedBy(around, told, accounts, rules) : null;
  const after = part && (await fold(part, around));
  if (part && after && isWhole(part, after)) return { before: part, after, isPart: true };
  return { before: around, after: await fold(around, []), isPart: false };
}

/** The posts that are stored already, and the new ones that are the business of one of the accounts, or openings. */
async function worthKeeping(
  tx: Reading,
  before: PostRow[],
  after: Post[],
  accounts: Account[],
  rules: Rules,
): Promise<Post[]> {
  const ids = new Set(before.flatMap((row) => row.post.ids));
  for (const account of accounts) for (const id of concerned(after, account, rules.turns)) ids.add(id);
  const isKept = (post: Post) => post.ids.some((id) => ids.has(id));
  if (after.some((post) => post.parent.value === null && !isKept(post)))
    for (const id of await openingsAmong(tx, after, accounts, rules)) ids.add(id);
  return after.filter(isKept);
}
