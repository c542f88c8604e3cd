import { homeOf, type Look } from '../shared/look.ts';
import type { Person, Post, WorldState } from '../shared/model.ts';
import { activityNumber } from './ids.ts';

/** What a path shows. */
export type Route =
  | { kind: 'home' | 'notifications' | 'nothing' }
  | { kind: 'post'; post: Post }
  | { kind: 'activity' | 'profile'; person: Person; tab: 'all' | 'comments' };

/** Reads a path; unknown people and posts lead to nothing. */
export function routeOf(path: string, state: WorldState, look: Look): Route {
  const [first = '', second = '', third = '', fourth = ''] = decodeURIComponent(path).split('/').slice(1);
  if (first === 'feed' && second === 'update') return showing(numbered(third, state), look);
  if (first === 'posts') return showing(numbered(second, state), look);
  if (first === '' || first === 'feed') return { kind: 'home' };
  if (first === 'notifications') return { kind: 'notifications' };
  const person = state.people.find((known) => known.key === second);
  if ((first !== 'in' && first !== 'company') || !person) return { kind: 'nothing' };
  const listed = third === 'recent-activity' || third === 'posts';
  return {
    kind: listed ? 'activity' : 'profile',
    person,
    tab: fourth.startsWith('comments') ? 'comments' : 'all',
  };
}

function showing(post: Post | undefined, look: Look): Route {
  return post ? { kind: 'post', post: look.root(post) } : { kind: 'nothing' };
}

function numbered(text: string, { posts }: WorldState): Post | undefined {
  const number = /\d{15,}/.exec(text)?.[0];
  return posts.find((post) => post.id === number || activityNumber(post) === number);
}

/** Whether the newer front end has a screen for a path; the others come from the older one, in a frame. */
export function hasScreen(path: string): boolean {
  return !/^\/(notifications|in\/[^/]+\/recent-activity|company\/[^/]+\/posts)/.test(path);
}

/** The posts of a list, newest first: the feed, what somebody posted, or what somebody commented on. */
export function postsOf(route: Route, state: WorldState, look: Look): Post[] {
  const home = homeOf(state);
  if (route.kind !== 'activity') return home;
  if (route.tab === 'all') return home.filter((post) => post.by === route.person.id);
  const said = state.posts.filter((post) => post.by === route.person.id && post.parent !== null);
  return [...new Set(said.map((post) => look.root(post)))].reverse();
}
