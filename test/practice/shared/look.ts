import { type Notice, type Post, type WorldState, YOU } from './model.ts';
import { namedIn } from './words.ts';

/** Ready answers to what a page wants to know about a world; made once per version of the state. */
export interface Look {
  post(id: string): Post | undefined;
  /** Answers to a post, oldest first; collapsed ones included. */
  replies(id: string): Post[];
  /** The posts above it, root first. */
  above(id: string): Post[];
  root(post: Post): Post;
}

export function lookAt({ posts }: WorldState): Look {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const below = new Map<string | null, Post[]>();
  for (const post of posts) {
    const siblings = below.get(post.parent);
    if (siblings) siblings.push(post);
    else below.set(post.parent, [post]);
  }
  const above = (id: string): Post[] => {
    const chain: Post[] = [];
    let parent = byId.get(id)?.parent;
    while (parent) {
      const post = byId.get(parent);
      if (!post || chain.includes(post)) break;
      chain.unshift(post);
      parent = post.parent;
    }
    return chain;
  };
  return {
    post: (id) => byId.get(id),
    replies: (id) => below.get(id) ?? [],
    above,
    root: (post) => above(post.id)[0] ?? post,
  };
}

/** One entry of a notifications page: words of somebody, or a mere event. */
export type Entry =
  | { kind: 'reply' | 'mention' | 'quote'; time: number; post: Post }
  | { kind: 'event'; time: number; notice: Notice };

/** What a notifications page lists, newest first: answers to you, mentions, quotes, events. */
export function notificationsOf(state: WorldState): Entry[] {
  const { post } = lookAt(state);
  const entries: Entry[] = state.notices.map((notice) => ({ kind: 'event', time: notice.time, notice }));
  for (const said of state.posts) {
    if (said.by === YOU || said.promoted) continue;
    const kind = concerns(said, (id) => (id ? post(id)?.by : undefined) === YOU);
    if (kind) entries.push({ kind, time: said.time, post: said });
  }
  return entries.sort((a, b) => b.time - a.time);
}

/** How many notifications came since the world began. */
export function newsOf(state: WorldState): number {
  return notificationsOf(state).filter(({ time }) => time > state.born).length;
}

function concerns(said: Post, yours: (id: string | null) => boolean): 'reply' | 'quote' | 'mention' | null {
  if (yours(said.parent)) return 'reply';
  if (yours(said.quotes)) return 'quote';
  return namedIn(said.text).includes(YOU) ? 'mention' : null;
}

/** What a home page lists, newest first: posts and reposts, with every tenth place for an advertisement. */
export function homeOf(state: WorldState): Post[] {
  const roots = state.posts.filter((post) => post.parent === null).reverse();
  const paid = roots.filter((post) => post.promoted);
  const free = roots.filter((post) => !post.promoted);
  return free.flatMap((post, index) => {
    const ad = index % 10 === 4 ? paid[Math.floor(index / 10)] : undefined;
    return ad ? [post, ad] : [post];
  });
}
