import type { Change, Post, WorldState } from './model.ts';
import type { Saying } from './world.ts';

/** A page's copy of the world, kept up to date by the server. */
export interface Store {
  state(): WorldState;
  /** Calls `told` after every change; the answer stops that. */
  subscribe(told: () => void): () => void;
  say(saying: Saying): Promise<Post>;
  like(id: string, on: boolean): Promise<void>;
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`/practice/${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.json() as Promise<T>;
}

/** Fetches the world with at least `posts` generated posts and follows its changes. */
export async function openStore(posts: number): Promise<Store> {
  const load = () => call<WorldState>(`world?posts=${posts}`);
  let state = await load();
  const listeners = new Set<() => void>();
  const put = (next: WorldState) => {
    state = next;
    for (const told of listeners) told();
  };
  const merge = (changed: readonly Post[], version: number) => {
    const ids = new Set(changed.map(({ id }) => id));
    const known = new Set(state.posts.map(({ id }) => id));
    const updated = state.posts.map((post) =>
      ids.has(post.id) ? (changed.find(({ id }) => id === post.id) ?? post) : post,
    );
    put({ ...state, version, posts: [...updated, ...changed.filter(({ id }) => !known.has(id))] });
  };

  const events = new EventSource('/practice/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const change = JSON.parse(data) as Change;
    if (change.reset) void load().then(put);
    else merge(change.posts, change.version);
  });
  // A page that was cut off for a while (a sleeping computer, a restarted server) catches up.
  let opened = false;
  events.addEventListener('open', () => {
    if (opened) void load().then(put);
    opened = true;
  });

  return {
    state: () => state,
    subscribe: (told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    say: async (saying) => {
      const post = await call<Post>('post', saying);
      merge([post], state.version);
      return post;
    },
    like: async (id, on) => merge([await call<Post>('like', { id, on })], state.version),
  };
}
