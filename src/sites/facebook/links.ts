/** What a link on facebook.com points to. Everything here is worked out from addresses alone, in any language. */

/** A comment or reply, as a link points to it. Ids are decimal numbers. */
export interface Pointer {
  id: string;
  /** The comment that this one answers; `null` for a comment on the post itself. */
  parent: string | null;
}

/** `comment_id` in an author's link: base64 of `comment:POST_COMMENT`. */
export interface Token {
  post: string;
  comment: string;
}

const HOST = /^(?:(?:www|web|m)\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/;
const NUMBER = /^\d+$/;
const POST_ID = /^(?:pfbid\w+|\d+)$/;
/** First parts of a path that are places of the site, not people. */
const PLACES = new Set(
  (
    'a about ads ad_center ajax api apps bookmarks business careers checkpoint commerce communitynotes dating dialog ' +
    'donate events feed feeds friends friendships fundraisers games gaming groups hashtag help home i jobs l latest ' +
    'legal lists live login lite marketplace me media memories messages most_recent notes notifications offers ' +
    'onthisday p pages people permalink photo photos places plugins pokes policies policy privacy ' +
    'professional_dashboard profile r recover reel reels reg saved search settings share sharer stories story support ' +
    'terms topic video videos watch weather'
  ).split(' '),
);
/** What an address needs to open the right place; everything else in its query is tracking. */
const KEPT = ['id', 'story_fbid', 'fbid', 'v', 'multi_permalinks', 'comment_id', 'reply_comment_id'];

/**
 * The address of a link, `null` when it is none, leads away from facebook.com, or still is a placeholder: until a
 * person points at a link, it can lead to the page itself, as `?…#?abc`.
 */
export function addressOf(link: Element | null, base: URL): URL | null {
  const href = link?.getAttribute('href');
  if (!href || /^[?#]|#\?/.test(href) || !URL.canParse(href, base.href)) return null;
  const url = new URL(href, base.href);
  return HOST.test(url.hostname) ? url : null;
}

/** The person or page that an address is the profile of: vanity name or number, `null` for any other address. */
export function profileOf(url: URL | null): string | null {
  if (!url) return null;
  const [first = '', second = '', third = '', fourth = ''] = parts(url);
  if (first === 'profile.php') return numeric(url.searchParams.get('id'));
  if (first === 'groups' && third === 'user') return numeric(fourth);
  if (first === 'people' || first === 'pages') return numeric(third) ?? trailingNumber(third);
  if (first === 'p') return trailingNumber(second);
  if (second !== '' || first === '' || first.endsWith('.php') || PLACES.has(first.toLowerCase())) return null;
  return first;
}

/** Every id by which an address names a post, numbers before the opaque `pfbid…`. */
export function postIdsOf(url: URL | null): string[] {
  if (!url) return [];
  const path = parts(url);
  const query = url.searchParams;
  const after = (name: string) => path.slice(path.indexOf(name) + 1 || path.length);
  const found = [
    query.get('story_fbid'),
    path[0] === 'groups' ? query.get('multi_permalinks') : null,
    ...['posts', 'permalink', 'videos', 'reel', 'photos'].map((name) => after(name).findLast(isPostId)),
    path[0] === 'photo' || path[0] === 'photo.php' ? query.get('fbid') : null,
    path[0] === 'watch' || path[0] === 'video.php' ? query.get('v') : null,
  ];
  return numbersFirst(found.filter(isPostId));
}

/** The comment that an address names by number. */
export function pointerOf(url: URL | null): Pointer | null {
  const comment = numeric(url?.searchParams.get('comment_id'));
  const reply = numeric(url?.searchParams.get('reply_comment_id'));
  if (reply) return { id: reply, parent: comment };
  return comment ? { id: comment, parent: null } : null;
}

/** The comment that an address names by base64. */
export function tokenOf(url: URL | null): Token | null {
  const query = url?.searchParams;
  const value = query?.get('reply_comment_id') ?? query?.get('comment_id') ?? '';
  const packed = /^[\w+/-]+/.exec(value)?.[0].replaceAll('-', '+').replaceAll('_', '/') ?? '';
  if (packed.length % 4 === 1 || NUMBER.test(packed)) return null;
  const [, post, comment] = /^comment:(\d+)_(\d+)/.exec(atob(packed)) ?? [];
  return post && comment ? { post, comment } : null;
}

/** The post that an album link (`set=pcb.N`, `set=gm.N`) says its picture belongs to. */
export function albumPostOf(url: URL | null): string | null {
  return /^(?:pcb|gm)\.(\d+)$/.exec(url?.searchParams.get('set') ?? '')?.[1] ?? null;
}

/** The address without what it only carries for tracking. */
export function cleanAddress(url: URL): string {
  const clean = new URL(url.pathname, url.origin);
  for (const name of KEPT) {
    const value = url.searchParams.get(name);
    if (value !== null) clean.searchParams.set(name, value);
  }
  return clean.href;
}

/** The same ids, each once, numbers before `pfbid…`, otherwise in the order given. */
export function numbersFirst(ids: readonly string[]): string[] {
  const once = [...new Set(ids)];
  return [...once.filter((id) => NUMBER.test(id)), ...once.filter((id) => !NUMBER.test(id))];
}

function parts(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '');
}

function isPostId(value: string | null | undefined): value is string {
  return value != null && POST_ID.test(value);
}

function numeric(value: string | null | undefined): string | null {
  return value != null && NUMBER.test(value) ? value : null;
}

function trailingNumber(value: string): string | null {
  return /-(\d{6,})$/.exec(value)?.[1] ?? null;
}
