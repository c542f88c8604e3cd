import { named, nameOf } from '../core/fold.ts';
import type { Post } from '../core/post.ts';
import { UNKNOWN_PARENT } from '../core/sighting.ts';
import type { Reading, Writing } from './db.ts';

/** A post with what it is found by. Ids are spelled with their site, since two sites may use the same number. */
export interface PostRow {
  name: string;
  ids: string[];
  /** The posts it points to: its parent and the replies seen under it. */
  links: string[];
  post: Post;
}

/**
 * The row of a post. A post without a parent or with an unknown one points to no parent.
 */
export function rowOf(post: Post): PostRow {
  const parent = post.parent.value;
  const linked = parent === null || parent === UNKNOWN_PARENT ? post.shown : [parent, ...post.shown];
  return {
    name: nameOf(post),
    ids: post.ids.map((id) => named(post, id)),
    links: [...new Set(linked)].map((id) => named(post, id)),
    post,
  };
}

/**
 * The stored posts that hang together with any of `posts`, by whatever id and in whatever direction: ancestors,
 * everything below them, and what only a common unseen parent connects. Whatever a batch can change is among them.
 */
export async function threadsAround(tx: Reading, posts: readonly Post[]): Promise<Post[]> {
  const store = tx.objectStore('posts');
  const [byId, byLink] = [store.index('ids'), store.index('links')];
  const found = new Map<string, PostRow>();
  const asked = new Set<string>();
  let next = posts.map(rowOf).flatMap(namesIn);
  while (next.length > 0) {
    const fresh = [...new Set(next)].filter((id) => !asked.has(id));
    for (const id of fresh) asked.add(id);
    const rows = await Promise.all(fresh.flatMap((id) => [byId.getAll(id), byLink.getAll(id)]));
    const unseen = rows.flat().filter((row) => !found.has(row.name));
    for (const row of unseen) found.set(row.name, row);
    next = unseen.flatMap(namesIn);
  }
  return [...found.values()].map((row) => row.post);
}

function namesIn(row: PostRow): string[] {
  return [...row.ids, ...row.links];
}

export async function allPosts(tx: Reading): Promise<Post[]> {
  return (await tx.objectStore('posts').getAll()).map((row) => row.post);
}

/**
 * Stores `after` in place of `before`: what is unchanged is left alone, and rows that a common alias has made one are
 * deleted.
 */
export async function replacePosts(
  tx: Writing,
  before: readonly Post[],
  after: readonly Post[],
): Promise<void> {
  const store = tx.objectStore('posts');
  const old = new Map(before.map((post) => [nameOf(post), JSON.stringify(post)]));
  const kept = new Set(after.map(nameOf));
  const gone = [...old.keys()].filter((name) => !kept.has(name));
  const changed = after.filter((post) => old.get(nameOf(post)) !== JSON.stringify(post));
  await Promise.all([
    ...gone.map(async (name) => store.delete(name)),
    ...changed.map(async (post) => store.put(rowOf(post))),
  ]);
}
