import type { PageKind } from '../../core/sighting.ts';
import type { Page } from '../site.ts';

/** Hosts the front ends are served from; saved pages and old links still carry the former name. */
export const HOSTS = ['x.com', 'twitter.com', 'mobile.x.com'] as const;

const HANDLE = /^\w{1,50}$/;

/** First path segments that are pages of the site and not people. */
const RESERVED = new Set(
  'about account compose download explore hashtag home i intent jobs login logout messages notifications premium privacy search settings share signup tos who_to_follow'.split(
    ' ',
  ),
);

const STATUS = /^\/(?:i\/web|\w{1,50})\/(?:status(?:es)?|article)\/(\d{1,25})(\/(?:photo|video)\/\d+)?\/?$/;

const KINDS: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/(?:home\/?)?$/, 'home'],
  [/^\/notifications(?:\/|$)/, 'notifications'],
  [/\/(?:photo|video)\/\d+\/?$/, 'photo'],
  [STATUS, 'post'],
  [/^\/i\/communities\/\d+/, 'group'],
  [/^\/(?:search|hashtag|explore)(?:\/|$)/, 'search'],
];

const PROFILE_TABS = /^\/?(?:(?:with_replies|highlights|articles|media|likes|superfollows|affiliates)\/?)?$/;

/**
 * Kind of the page at an address, by path alone. `/compose/post` is a modal over any other page and therefore `other`;
 * lists of who quoted or liked a post are no conversations and `other` too.
 */
export function pageKind(url: URL): PageKind {
  const path = url.pathname;
  for (const [pattern, kind] of KINDS) if (pattern.test(path)) return kind;
  const handle = profileHandle(url);
  return handle === null ? 'other' : 'profile';
}

/** Whose profile an address shows, or `null` where it shows none. */
export function profileHandle(url: URL): string | null {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(url.pathname) ?? [];
  if (!HANDLE.test(first) || RESERVED.has(first.toLowerCase())) return null;
  return PROFILE_TABS.test(rest) ? first : null;
}

/** Whether the page lists what the account posted and handed on, the newest first. */
export function isOwnList({ url, account }: Pick<Page, 'url' | 'account'>): boolean {
  const [, handle] = /^\/(\w{1,50})(?:\/with_replies)?\/?$/.exec(url.pathname) ?? [];
  return handle !== undefined && handle.toLowerCase() === account?.key.toLowerCase();
}

/** The id of the post an address points at (with or without an open photo), or `null`. */
export function focalId(url: URL): string | null {
  return STATUS.exec(url.pathname)?.[1] ?? null;
}

const OWN_HOST = /^https?:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com(?=\/)/i;
const STATUS_LINK = /^\/(\w{1,50})\/status(?:es)?\/(\d{1,25})(?=[/?#]|$)/;
const PERSON_LINK = /^\/(\w{1,50})\/?(?:\?[^#]*)?$/;

/** Path and query of a link to the site itself, absolute or relative; `null` for every other link. */
function ownPath(href: string | null | undefined): string | null {
  if (!href) return null;
  if (href.startsWith('/') && !href.startsWith('//')) return href;
  return OWN_HOST.test(href) ? href.replace(OWN_HOST, '') : null;
}

/**
 * Author and id in a link to a post, whatever follows the id (`/photo/1`, `/analytics`, `/history`). Links through
 * `/i/` name no author and stand for other posts than the one they are found in, so they count as none.
 */
export function statusLink(href: string | null | undefined): { handle: string; id: string } | null {
  const [, handle, id] = STATUS_LINK.exec(ownPath(href) ?? '') ?? [];
  return handle && id && !RESERVED.has(handle.toLowerCase()) ? { handle, id } : null;
}

/** The handle in a link to a person, or `null`. */
export function personLink(href: string | null | undefined): string | null {
  const [, handle] = PERSON_LINK.exec(ownPath(href) ?? '') ?? [];
  return handle && !RESERVED.has(handle.toLowerCase()) ? handle : null;
}

/** `@handle` as a whole, else `null`. */
export function atHandle(text: string | null | undefined): string | null {
  return /^@(\w{1,50})$/.exec((text ?? '').trim())?.[1] ?? null;
}

const SNOWFLAKE_EPOCH = 1288834974657n;
/** Ids of this length were all made by the snowflake service; shorter ones or ones with leading zeros tell no time. */
const SNOWFLAKE = /^[1-9]\d{15,18}$/;

/** Time inside an id, ms since 1970, `undefined` where the id carries none (source: X's snowflake, epoch 2010-11-04). */
export function snowflakeTime(id: string | undefined): number | undefined {
  return id && SNOWFLAKE.test(id) ? Number((BigInt(id) >> 22n) + SNOWFLAKE_EPOCH) : undefined;
}
