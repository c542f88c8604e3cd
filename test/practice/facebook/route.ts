import { homeOf } from '../shared/look.ts';
import { GROUP, groupOf, type Person, type Post, type Site } from './context.ts';
import { pfbid } from './ids.ts';

/** What an address shows. */
export type Route =
  | { kind: 'list'; list: 'home' | 'profile' | 'group'; person: Person | null }
  | { kind: 'post' | 'photo'; post: Post }
  | { kind: 'notifications' }
  | { kind: 'nothing' };

/** Reads an address; unknown people and posts lead to nothing. */
export function routeOf(address: URL, { state, look }: Pick<Site, 'state' | 'look'>): Route {
  const [first = '', second = '', third = '', fourth = ''] = address.pathname.split('/').slice(1);
  const query = address.searchParams;
  const post = (id: string | null) => look.post(id ?? '') ?? byPfbid(state.posts, id ?? '');
  const showing = (kind: 'post' | 'photo', found: Post | undefined): Route =>
    found ? { kind, post: look.root(found) } : { kind: 'nothing' };
  if (first === '' || first === 'home.php') return { kind: 'list', list: 'home', person: null };
  if (first === 'notifications') return { kind: 'notifications' };
  if (first === 'photo' || first === 'photo.php') return showing('photo', post(query.get('fbid')));
  if (first === 'permalink.php' || first === 'story.php')
    return showing('post', post(query.get('story_fbid')));
  if (first === 'groups' && third !== 'user') {
    if (fourth !== '') return showing('post', post(fourth));
    return second === GROUP.id ? { kind: 'list', list: 'group', person: null } : { kind: 'nothing' };
  }
  if (second === 'posts') return showing('post', post(third));
  const key = first === 'groups' ? fourth : (query.get('id') ?? first);
  const person = state.people.find((known) => known.key === key || known.number === key);
  return person ? { kind: 'list', list: 'profile', person } : { kind: 'nothing' };
}

function byPfbid(posts: readonly Post[], name: string): Post | undefined {
  return name.startsWith('pfbid') ? posts.find((post) => pfbid(post.id) === name) : undefined;
}

/** The posts of a list, newest first. */
export function postsOf(route: Route & { kind: 'list' }, { state }: Pick<Site, 'state'>): Post[] {
  const home = homeOf(state);
  if (route.list === 'home') return home;
  if (route.list === 'group') return home.filter(groupOf);
  return home.filter((post) => post.by === route.person?.id && !groupOf(post));
}
