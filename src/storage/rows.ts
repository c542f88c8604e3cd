import { named, nameOf } from '../core/fold.ts';
import { grouped } from '../core/grouped.ts';
import type { Post } from '../core/post.ts';
import { UNKNOWN_PARENT } from '../core/sighting.ts';
import { groupsOf } from './groups.ts';
import { pack, unpack } from './packed.ts';
import { type BranchKey, type BranchRow, ROOTS, WHOLE } from './schema.ts';

/** A post with where it stands. Ids are spelled with their site. */
export interface PostRow {
  name: string;
  ids: string[];
  /** What leads to it besides its name: its other ids, and the posts it points to as long as they are not stored. */
  others: string[];
  /** As in `BranchRow`. */
  thread: string;
  /** The first post of its branch, below the root; `null` for a root. */
  top: string | null;
  /** Of the stored row in which it lies. */
  key: BranchKey;
  post: Post;
}

/** Up to so many posts of a thread lie in one row; of longer ones each branch lies by itself, so that few are written anew. */
const TOGETHER = 12;

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
  const here = new Set(rows.flatMap(({ ids }) => ids));
  const others = around.filter(({ ids }) => !ids.some((id) => here.has(id)));
  const threads = grouped([...rows, ...others], ({ name }) => groups(name));
  return rows.map(({ name, ids, links, post }) => {
    const [thread, top] = [groups(name), topOf(post, byId)];
    const isSmall = (threads.get(thread)?.length ?? 0) <= TOGETHER;
    return {
      name,
      ids,
      others: [...ids.filter((id) => id !== name), ...links.filter((link) => !byId.has(link))],
      thread,
      top,
      key: [thread, isSmall ? WHOLE : (top ?? ROOTS)],
      post,
    };
  });
}

/** So many posts are judged before other work has its turn. */
const AT_ONCE = 2_000;

/** Many rows in parts of about so many, no thread in more than one of them. */
export function inParts(rows: readonly PostRow[]): PostRow[][] {
  const parts: PostRow[][] = [];
  for (const row of rows.toSorted((a, b) => (a.thread < b.thread ? -1 : 1))) {
    const last = parts.at(-1);
    if (!last || (last.length >= AT_ONCE && row.thread !== last.at(-1)?.thread)) parts.push([row]);
    else last.push(row);
  }
  return parts;
}

/** Posts as they are stored: all of one branch in one row, or of one small thread. */
export function branchesOf(rows: readonly PostRow[]): BranchRow[] {
  return [...grouped(rows, branchOf).values()].map((branch) => ({
    thread: branch[0]?.key[0] ?? '',
    top: branch[0]?.key[1] ?? '',
    names: [...new Set(branch.flatMap(({ ids, others }) => [...ids, ...others]))],
    size: branch.length,
    posts: pack(branch.map(({ post }) => post)),
  }));
}

/** The posts of a stored branch. */
export function postsIn({ posts }: BranchRow): Post[] {
  return unpack(posts);
}

/** The same as `rowsOf` has told of them. */
export function rowsIn(branch: BranchRow): PostRow[] {
  const { thread, top, names } = branch;
  const posts = postsIn(branch);
  const here = new Set(posts.flatMap(idsOf));
  const missing = new Set(names.filter((name) => !here.has(name)));
  const byId = new Map(top === WHOLE ? posts.flatMap((post) => idsOf(post).map((id) => [id, post])) : []);
  const topFor = (post: Post) => (top === WHOLE ? topOf(post, byId) : top === ROOTS ? null : top);
  return posts.map((post) => {
    const [name, ids] = [nameOf(post), idsOf(post)];
    const links = missing.size > 0 ? linksOf(post).filter((link) => missing.has(link)) : [];
    const others = [...ids.filter((id) => id !== name), ...links];
    return { name, ids, others, thread, top: topFor(post), key: [thread, top], post };
  });
}

/** Where a post stands, and what leads to it, as one text. */
export function placeOf({ ids, others, thread, top }: PostRow): string {
  return JSON.stringify([ids, others, thread, top]);
}

/** Under this name the row in which it lies is told from every other one. */
export function branchOf({ key }: PostRow): string {
  return JSON.stringify(key);
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
