import { foldPosts, named } from '../core/fold.ts';
import { mergePosts, type Post } from '../core/post.ts';
import { allOf, BATCH, inTurns, putAll, takeTurns } from './batches.ts';
import { together } from './groups.ts';
import { idsOf, linksOf, rowsOf } from './rows.ts';
import type { PostRow, Reading, Writing } from './schema.ts';
import { rowsUnder } from './under.ts';

/** The stored post of that id (`site:id`), whichever of its ids it is; `undefined` where there is none. */
export async function postCalled(tx: Reading, id: string): Promise<PostRow | undefined> {
  const store = tx.objectStore('posts');
  const row = await store.get(id);
  return row ?? (await store.index('others').getAll(id)).find(({ ids }) => ids.includes(id));
}

/**
 * The stored rows that hang together with any of `posts`, by whatever id and in whatever direction: ancestors,
 * everything below them, and what only a common unseen parent connects. Whatever a batch can change is among them.
 */
export async function threadsAround(tx: Reading, posts: readonly Post[]): Promise<PostRow[]> {
  const store = tx.objectStore('posts');
  const [byOther, byThread] = [store.index('others'), store.index('thread')];
  const threads = new Map<string, Promise<PostRow[]>>();
  const take = (found: readonly PostRow[]): void => {
    for (const { thread } of found) if (!threads.has(thread)) threads.set(thread, byThread.getAll(thread));
  };
  const sets = together(posts.map((post) => [...idsOf(post), ...linksOf(post)]));
  await Promise.all(
    sets.flatMap((names) => [
      rowsUnder(store, names, (row) => [row.name]).then(take),
      // What has another id in common with a post, or points to one that is not stored, is of one thread: one row is enough.
      rowsUnder(byOther, names, (row) => row.others, 1).then(take),
    ]),
  );
  return (await Promise.all(threads.values())).flat();
}

export async function allPosts(tx: Reading): Promise<PostRow[]> {
  return allOf(tx.objectStore('posts'));
}

/**
 * Joins posts from elsewhere to all that are stored.
 *
 * @param tell called every now and then with the share that is stored, 0 to 1
 * @returns what became of each post: the one it was joined to as it was before, and as it is now
 */
export async function joinPosts(
  tx: Writing,
  posts: readonly Post[],
  tell: (share: number) => void,
): Promise<{ before: Post | undefined; after: Post }[]> {
  if (posts.length === 0) return [];
  const before = await allPosts(tx);
  const known = before.map(({ post }) => post);
  // Joined to itself, a post has its parts in the order that every other fold gives them.
  const told = await inTurns(tx, posts, async (some) => some.map((post) => mergePosts(post, post)));
  const folded = foldPosts([...known, ...told], []);
  await takeTurns(tx);
  const after = rowsOf(folded);
  await takeTurns(tx);
  await replacePosts(tx, replacementOf(before, after), tell);
  const was = new Map(known.flatMap((post) => post.ids.map((id) => [named(post, id), post])));
  const is = new Map(after.flatMap(({ ids, post }) => ids.map((id) => [id, post])));
  return posts.map((post) => {
    const names = post.ids.map((id) => named(post, id));
    const found = names.flatMap((name) => was.get(name) ?? [])[0];
    return { before: found, after: is.get(names[0] ?? '') ?? post };
  });
}

/** What to do so that `after` is stored in place of `before`. */
export interface Replacement {
  /** Names of rows that a common alias has made one with others. */
  gone: string[];
  /** The rows that were not there before as they are now. */
  changed: PostRow[];
}

/** What is different in `after`: what is unchanged is left alone. */
export function replacementOf(before: readonly PostRow[], after: readonly PostRow[]): Replacement {
  const old = new Map(before.map((row) => [row.name, JSON.stringify(row)]));
  const kept = new Set(after.map((row) => row.name));
  const gone = [...old.keys()].filter((name) => !kept.has(name));
  return { gone, changed: after.filter((row) => old.get(row.name) !== JSON.stringify(row)) };
}

export async function replacePosts(
  tx: Writing,
  { gone, changed }: Replacement,
  told: (share: number) => void = () => undefined,
): Promise<void> {
  const store = tx.objectStore('posts');
  await Promise.all(gone.map(async (name) => store.delete(name)));
  for (let from = 0; from < changed.length; from += BATCH) {
    if (from > 0) await takeTurns(tx);
    told(from / changed.length);
    putAll(store, changed.slice(from, from + BATCH));
  }
}
