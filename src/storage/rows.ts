import { named, nameOf } from '../core/fold.ts';
import type { Post } from '../core/post.ts';
import { UNKNOWN_PARENT } from '../core/sighting.ts';
import { groupsOf } from './groups.ts';
import type { PostRow } from './schema.ts';

/**
 * The rows of whole threads of posts.
 *
 * @param around where these are not all posts of their threads: everything that is stored of them
 */
export function rowsOf(posts: readonly Post[], around: readonly PostRow[] = []): PostRow[] {
  const rows = posts.map((post) => ({ name: nameOf(post), ids: idsOf(post), links: linksOf(post), post }));
  const groups = groupsOf([
    ...rows.map(({ ids, links }) => [...ids, ...links]),
    ...around.map(({ name, thread }) => [name, thread]),
  ]);
  const byId = new Map([...around, ...rows].flatMap(({ ids, post }) => ids.map((id) => [id, post] as const)));
  return rows.map(({ name, ids, links, post }) => ({
    name,
    ids,
    others: [...ids.filter((id) => id !== name), ...links.filter((link) => !byId.has(link))],
    thread: groups(name),
    top: topOf(post, byId),
    post,
  }));
}

/** The ids of a post, spelled with their site. */
export function idsOf(post: Post): string[] {
  return post.ids.map((id) => named(post, id));
}

/** The posts to which it points, likewise. */
export function linksOf(post: Post): string[] {
  const parent = post.parent.value;
  const linked = parent === null || parent === UNKNOWN_PARENT ? post.shown : [parent, ...post.shown];
  return [...new Set(linked)].map((id) => named(post, id));
}

/** The name of the first post of its branch: what answers a root, or something unknown; `null` for a root. */
function topOf(post: Post, byId: ReadonlyMap<string, Post>): string | null {
  if (post.parent.value === null) return null;
  const passed = new Set<Post>();
  let top = post;
  // A page may tell of posts that answer each other.
  while (!passed.has(top)) {
    passed.add(top);
    const above = byId.get(named(top, top.parent.value ?? ''));
    if (!above || above.parent.value === null) break;
    top = above;
  }
  return nameOf(top);
}
