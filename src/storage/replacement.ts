import { grouped } from '../core/grouped.ts';
import { meaningOf, type Post } from '../core/post.ts';
import { BATCH, putAll, takeTurns } from './batches.ts';
import { branchesOf, branchOf, type PostRow, placeOf } from './rows.ts';
import type { BranchKey, BranchRow, Writing } from './schema.ts';

/** What to do so that `after` is stored in place of `before`. */
export interface Replacement {
  /** The branches that are not there any more. */
  gone: BranchKey[];
  /** The branches in which anything is different, as they are now. */
  branches: BranchRow[];
  /** The posts that are new or different, if only seen later than before. */
  changed: PostRow[];
  /** The threads in which anything is said, or stands, otherwise than before. */
  threads: Set<string>;
}

/** What is different in `after`, where both are all posts of some branches: what is unchanged is left alone. */
export function replacementOf(before: readonly PostRow[], after: readonly PostRow[]): Replacement {
  const old = new Map(before.map((row) => [row.name, row]));
  const kept = new Set(after.map(({ name }) => name));
  const differing = (spelled: (post: Post) => string, rows: readonly PostRow[]) =>
    rows.filter((row) => !isSame(old.get(row.name), row, spelled));
  const changed = differing(JSON.stringify, after);
  const news = differing(meaningOf, changed).flatMap((row) => [row, old.get(row.name) ?? row]);
  const left = before.filter(({ name }) => !kept.has(name));
  const [were, are] = [grouped(before, branchOf), grouped(after, branchOf)];
  const touched = new Set(changed.map(branchOf));
  const isChanged = ([branch, rows]: [string, PostRow[]]) =>
    touched.has(branch) || were.get(branch)?.length !== rows.length;
  return {
    gone: [...were.keys()]
      .filter((branch) => !are.has(branch))
      .map((branch): BranchKey => JSON.parse(branch)),
    branches: branchesOf([...are].filter(isChanged).flatMap(([, rows]) => rows)),
    changed,
    threads: new Set([...news, ...left].map(({ thread }) => thread)),
  };
}

/** A post of which a page told nothing is the very same object after every fold. */
function isSame(was: PostRow | undefined, is: PostRow, spelled: (post: Post) => string): boolean {
  if (!was || placeOf(was) !== placeOf(is)) return false;
  return was.post === is.post || spelled(was.post) === spelled(is.post);
}

export async function replacePosts(
  tx: Writing,
  { gone, branches }: Replacement,
  told: (share: number) => void = () => undefined,
): Promise<void> {
  const store = tx.objectStore('posts');
  await Promise.all(gone.map(async (branch) => store.delete(branch)));
  for (let from = 0; from < branches.length; from += BATCH) {
    if (from > 0) await takeTurns(tx);
    told(from / branches.length);
    putAll(store, branches.slice(from, from + BATCH));
  }
}
