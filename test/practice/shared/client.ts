import type { Change, Post, WorldState } from './model.ts';
import type { Saying } from './world.ts';

/** A page's copy of the world, kept up to date by the server. */
export interface Store {
  state(): WorldState;
  /** Calls `listener` after every change; the answer stops that. */
  subscribe(listener: () => void): () => void;
  say(saying: Saying): Promise<Post>;
  like(id: string, on: boolean): Promise<void>;
  handOn(id: string, on: boolean): Promise<void>;
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`/practice/${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.json() as Promise<T>;
}

/** Follows the changes of the world, then fetches it with at least `posts` generated posts: nothing is lost between. */
export async function openStore(posts: number): Promise<Store> {
  const events = new EventSource('/practice/events');
  const told: Change[] = [];
  const hear = (heard: (change: Change) => void) =>
    events.addEventListener('message', ({ data }: MessageEvent<string>) => heard(JSON.parse(data)));
  hear((change) => told.push(change));
  await new Promise((opened) => events.addEventListener('open', opened, { once: true }));

  const load = async () => told.reduce(withChange, await call<WorldState>(`world?posts=${posts}`));
  let state = await load();
  const listeners = new Set<() => void>();
  const put = (next: WorldState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  hear((change) => {
    if (change.reset) void load().then(put);
    else put(withChange(state, change));
  });
  // A page that was cut off for a while (a sleeping computer, a restarted server) catches up.
  events.addEventListener('open', () => {
    told.splice(0);
    void load().then(put);
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    say: async (saying) => {
      const post = await call<Post>('post', saying);
      put(withPosts(state, [post]));
      return post;
    },
    like: async (id, on) => put(withPosts(state, [await call<Post>('like', { id, on })])),
    handOn: async (id, on) => put(withPosts(state, [await call<Post>('handOn', { id, on })])),
  };
}

/** The world after a change; what it knows already changes nothing. */
function withChange(state: WorldState, { version, posts }: Change): WorldState {
  return version > state.version ? { ...withPosts(state, posts), version } : state;
}

function withPosts(state: WorldState, changed: readonly Post[]): WorldState {
  const newer = new Map(changed.map((post) => [post.id, post]));
  const known = new Set(state.posts.map(({ id }) => id));
  const posts = state.posts.map((post) => newer.get(post.id) ?? post);
  return { ...state, posts: [...posts, ...changed.filter(({ id }) => !known.has(id))] };
}
