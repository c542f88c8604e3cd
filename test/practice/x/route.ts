/** What an address of the site shows, for both front ends. */
export type Route =
  | { page: 'home' }
  | { page: 'notifications'; mentions: boolean }
  | { page: 'search'; query: string }
  | { page: 'post'; id: string; photo: boolean }
  | { page: 'profile'; handle: string; withReplies: boolean };

const STATUS = /^\/\w+\/status\/(\d+)(\/photo\/\d+)?\/?$/;
const PROFILE = /^\/(\w{1,20})(\/with_replies)?\/?$/;
const HASHTAG = '/hashtag/';

/** Reads an address. What is not practised here shows the home page. */
export function routeOf({ pathname, searchParams }: URL): Route {
  if (pathname === '/' || pathname === '/home') return { page: 'home' };
  if (pathname.startsWith('/notifications'))
    return { page: 'notifications', mentions: pathname.endsWith('/mentions') };
  if (pathname === '/search') return { page: 'search', query: searchParams.get('q') ?? '' };
  if (pathname.startsWith(HASHTAG))
    return { page: 'search', query: decodeURIComponent(pathname.slice(HASHTAG.length)) };
  const [, id, photo] = STATUS.exec(pathname) ?? [];
  if (id) return { page: 'post', id, photo: photo !== undefined };
  const [, handle, withReplies] = PROFILE.exec(pathname) ?? [];
  if (handle) return { page: 'profile', handle, withReplies: withReplies !== undefined };
  return { page: 'home' };
}

/** Whether the composer stands over the page. */
export function isComposing({ pathname }: URL): boolean {
  return pathname.startsWith('/compose/');
}
