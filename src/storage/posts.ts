import { foldPosts, named } from '../core/fold.ts';
import { mergePosts, type Post } from '../core/post.ts';
import { allOf, inTurns, takeTurns } from './batches.ts';
import { together } from './groups.ts';
import { replacementOf, replacePosts } from './replacement.ts';
import { idsOf, linksOf, type PostRow, rowsIn, rowsOf } from './rows.ts';
import { type BranchRow, type Reading, WHOLE, type Writing } from './schema.ts';

/** The stored post of that id (`site:id`), whichever of its ids it is; `undefined` where there is none. */
export async function postCalled(tx: Reading, id: string): Promise<PostRow | undefined> {
  return (await postsCalled(tx, [id]))[0];
}

/** The stored posts of these ids (`site:id`), each once, in their order. */
export async function postsCalled(tx: Reading, ids: readonly string[]): Promise<PostRow[]> {
  const store = tx.objectStore('posts');
  const keys = await Promise.all(ids.map((id) => store.index('names').getKey(id)));
  const wanted = new Map(keys.flatMap((key) => (key ? [[JSON.stringify(key), key] as const] : [])));
  const branches = await Promise.all([...wanted.values()].map((key) => store.get(key)));
  const rows = branches.flatMap((branch) => (branch ? rowsIn(branch) : []));
  const byId = new Map(rows.flatMap((row) => row.ids.map((id) => [id, row] as const)));
  return [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
}

/**
 * The stored rows that hang together with any of `posts`, by whatever id and in whatever direction: ancestors,
 * everything below them, and what only a common unseen parent connects. Whatever a batch can change is among them.
 */
export async function threadsAround(tx: Reading, posts: readonly Post[]): Promise<PostRow[]> {
  const index = tx.objectStore('posts').index('names');
  const threads = new Map<string, Promise<BranchRow[]>>();
  const threadOf = (branch: BranchRow): Promise<BranchRow[]> => {
    const { thread, top } = branch;
    const known = threads.get(thread) ?? (top === WHOLE ? Promise.resolve([branch]) : branchesIn(tx, thread));
    threads.set(thread, known);
    return known;
  };
  // What hangs together on a page mostly lies in one thread, so the first branch in the stretch of the names is asked for;
  // where that is somebody else's, every further name is asked for by itself.
  const find = async (names: readonly string[]): Promise<void> => {
    const [first, last] = [names[0], names.at(-1)];
    if (first === undefined || last === undefined) return;
    const branch = await index.get(first === last ? first : IDBKeyRange.bound(first, last));
    if (!branch) return;
    const isMeant = names.some((name) => branch.names.includes(name));
    const known = new Set((isMeant ? await threadOf(branch) : []).flatMap((one) => one.names));
    // Nothing is stored under a name before the one by which this was found.
    const found = branch.names.filter((name) => name >= first).sort()[0] ?? first;
    const left = names.filter((name) => name > found && !known.has(name));
    await (isMeant ? find(left) : Promise.all(left.map((name) => find([name]))));
  };
  const sets = together(posts.map((post) => [...idsOf(post), ...linksOf(post)]));
  await Promise.all(sets.map(find));
  return (await Promise.all(threads.values())).flat().flatMap(rowsIn);
}

/** The stored branches of a thread, no more than so many. */
export async function branchesIn(tx: Reading, thread: string, most?: number): Promise<BranchRow[]> {
  // A list sorts after every text.
  return tx.objectStore('posts').getAll(IDBKeyRange.bound([thread], [thread, []]), most);
}

/** In the order of their names. */
export async function allPosts(tx: Reading): Promise<PostRow[]> {
  const rows = (await allOf(tx.objectStore('posts'))).flatMap(rowsIn);
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
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
