import { named } from './fold.ts';
import { grouped } from './grouped.ts';
import type { Post } from './post.ts';
import { remembering } from './remembering.ts';
import { UNKNOWN_PARENT } from './sighting.ts';

/** Longest chain of parents that is followed; a page that shows more is broken or hostile. */
const DEEPEST = 500;

/** A root and, below it, one branch: the first answer and everything under it. A root alone is a thread of its own. */
export interface Thread {
  root: Post | null;
  top: Post;
  /** In the order in which they were said. */
  posts: Post[];
}

/** Posts by every name they have, and how they hang together. */
export interface Tree {
  find(post: Post, id: string | null): Post | undefined;
  parent(post: Post): Post | undefined;
  /** From the post itself up to the highest known ancestor. */
  chain(post: Post): readonly Post[];
  /** How many different replies to it were ever seen. */
  repliesSeen(post: Post): number;
  /** Orders posts by when they were said. */
  inOrder(a: Post, b: Post): number;
  threads: Thread[];
}

/** Relates posts to each other. Cycles of parents are cut; a parent that was never seen counts as not shown. */
export function treeOf(posts: readonly Post[]): Tree {
  const byId = new Map<string, Post>();
  for (const post of posts) for (const id of post.ids) byId.set(named(post, id), post);
  const find = (post: Post, id: string | null) => (id === null ? undefined : byId.get(named(post, id)));
  const parents = new Map<Post, Post>();
  for (const post of posts) {
    const above = post.parent.value === UNKNOWN_PARENT ? undefined : find(post, post.parent.value);
    if (above) parents.set(post, above);
  }
  const parent = (post: Post) => parents.get(post);
  const chain = remembering((post: Post): readonly Post[] => chainOf(post, parent));
  const said = momentsOf(posts, chain);
  const inOrder = (a: Post, b: Post) => compare(said, a, b);
  const children = grouped(posts, parent);
  const repliesSeen = (post: Post) =>
    new Set<Post | string>([...post.shown.map((id) => find(post, id) ?? id), ...(children.get(post) ?? [])])
      .size;
  return { find, parent, chain, repliesSeen, inOrder, threads: threadsOf(posts, chain, inOrder) };
}

function chainOf(post: Post, parent: (post: Post) => Post | undefined): Post[] {
  const chain: Post[] = [];
  const visited = new Set<Post>();
  for (let at: Post | undefined = post; at && !visited.has(at) && chain.length < DEEPEST; at = parent(at)) {
    visited.add(at);
    chain.push(at);
  }
  return chain;
}

function threadsOf(
  posts: readonly Post[],
  chain: (post: Post) => readonly Post[],
  inOrder: (a: Post, b: Post) => number,
): Thread[] {
  const threads = new Map<Post, Thread>();
  for (const post of posts) {
    const up = chain(post);
    const highest = up.at(-1) ?? post;
    const root = highest.parent.value === null ? highest : null;
    const top = (root && up.at(-2)) || highest;
    const thread = threads.get(top) ?? { root, top, posts: [] };
    thread.posts.push(post);
    threads.set(top, thread);
  }
  for (const thread of threads.values()) thread.posts.sort(inOrder);
  return [...threads.values()];
}

interface Moment {
  time: number;
  depth: number;
}

/** When a post was said as far as known; never before its parent, because ids and labels of pages may contradict that. */
function momentsOf(posts: readonly Post[], chain: (post: Post) => readonly Post[]): Map<Post, Moment> {
  const moments = new Map<Post, Moment>();
  for (const post of posts) {
    const up = chain(post);
    // What stands above a known one is known, too.
    const known = up.findIndex((above) => moments.has(above));
    const fresh = known < 0 ? up : up.slice(0, known);
    let time = moments.get(up[known] ?? post)?.time ?? 0;
    for (const [below, at] of [...fresh.entries()].reverse()) {
      time = Math.max(timeOf(at) ?? 0, time);
      moments.set(at, { time, depth: up.length - 1 - below });
    }
  }
  return moments;
}

/** The time of a post, exact or worked out from its label; `null` where no page showed one. */
export function timeOf(post: Post): number | null {
  return post.time?.value ?? post.about?.value ?? null;
}

function compare(said: Map<Post, Moment>, a: Post, b: Post): number {
  const [one, two] = [said.get(a), said.get(b)];
  const byTime = (one?.time ?? 0) - (two?.time ?? 0);
  const byDepth = (one?.depth ?? 0) - (two?.depth ?? 0);
  const byPlace = a.order.value - b.order.value;
  return byTime || byDepth || byPlace || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1);
}
