import type { Who } from '../../../core/sighting.ts';
import type { Strategy } from '../../site.ts';
import { atHandle, focalId, personLink, snowflakeTime, statusLink } from '../page.ts';
import { leaves, wordsOf } from '../words.ts';
import { own, owns } from './own.ts';
import * as S from './selectors.ts';

/** The link around the post's own time; on an edited post it ends in `/history`. */
function timeLink(post: Element): { time: Element; link: Element } | undefined {
  for (const time of post.querySelectorAll(S.TIME)) {
    const link = time.closest(S.STATUS_LINK);
    if (link && owns(post, link) && statusLink(link.getAttribute('href'))) return { time, link };
  }
  return undefined;
}

/** A link to a post and to nothing further of it. */
const BARE = /\/status\/\d+\/?$/;

function statusIn(post: Element, selector: string, author?: string | null) {
  const link = own(post, selector, (a) => {
    const status = statusLink(a.getAttribute('href'));
    return status !== null && (!author || status.handle.toLowerCase() === author.toLowerCase());
  });
  return link ? (statusLink(link.getAttribute('href')) ?? undefined) : undefined;
}

/** The suffix of an avatar's test id; `unknown` while the site has not resolved it. */
export function avatarHandle(avatar: Element | null | undefined): string | undefined {
  const handle = avatar?.getAttribute('data-testid')?.slice(S.AVATAR_PREFIX.length);
  return handle && handle !== 'unknown' && /^\w+$/.test(handle) ? handle : undefined;
}

function nameRow(post: Element): Element | undefined {
  return own(post, S.NAME_ROW);
}

function linkedHandle(row: Element | undefined): string | undefined {
  for (const link of row?.querySelectorAll(S.LINK) ?? []) {
    const handle = personLink(link.getAttribute('href'));
    if (handle) return handle;
  }
  return undefined;
}

export const AUTHOR: readonly Strategy<string>[] = [
  ['permalink', (post) => statusLink(timeLink(post)?.link.getAttribute('href'))?.handle],
  ['name row link', (post) => linkedHandle(nameRow(post))],
  ['avatar', (post) => avatarHandle(own(post, S.AVATAR))],
  ['name row text', (post) => rowHandle(nameRow(post))],
  ['status link', (post) => statusIn(post, S.STATUS_LINK)?.handle],
];

export function idStrategies(author: string | null): readonly Strategy<string>[] {
  return [
    ['permalink', (post) => statusLink(timeLink(post)?.link.getAttribute('href'))?.id],
    ['analytics link', (post) => statusIn(post, S.ANALYTICS_LINK, author)?.id],
    ['media link', (post) => statusIn(post, S.MEDIA_LINK, author)?.id],
    ['status link', (post) => statusIn(post, S.STATUS_LINK, author)?.id],
    ['address', (post, page) => (looksFocal(post) ? (focalId(page.url) ?? undefined) : undefined)],
  ];
}

/** The id by a second way of the same author's, to hold against the first. */
export function secondId(post: Element, author: string | null): string | undefined {
  return statusIn(post, S.ANALYTICS_LINK, author)?.id;
}

/** The post an address points at cannot be focused by Tab; others can (source: CPFT, saved pages). */
export function looksFocal(post: Element): boolean {
  return post.getAttribute('tabindex') === '-1';
}

function rowHandle(row: Element | undefined): string | undefined {
  return row
    ? leaves(row)
        .map(atHandle)
        .find((handle) => handle !== null)
    : undefined;
}

/** The displayed name stands in the first block with a direction of its own; badges and buttons follow it. */
function rowName(row: Element | undefined): string | undefined {
  const block = row?.querySelector(S.DIRECTED) ?? row?.querySelector(S.LINK);
  return (block && wordsOf(block)) || undefined;
}

/** The words of the first link to a person that are not the handle. */
export function nameLinked(post: Element, key: string | null): string | undefined {
  const link = own(post, S.LINK, (a) => {
    const handle = personLink(a.getAttribute('href'));
    return handle !== null && handle === key && atHandle(a.textContent) === null && wordsOf(a) !== '';
  });
  return link && wordsOf(link);
}

export function nameStrategies(author: string | null): readonly Strategy<string>[] {
  return [
    ['name row', (post) => rowName(nameRow(post))],
    ['name link', (post) => nameLinked(post, author)],
    ['avatar picture', (post) => altOf(own(post, S.POST_AVATAR)?.querySelector(S.PICTURE))],
  ];
}

function altOf(picture: Element | null | undefined): string | undefined {
  return picture?.getAttribute('alt') || undefined;
}

export function timeStrategies(id: string | undefined): readonly Strategy<number>[] {
  return [
    ['datetime', (post) => momentOf(timeLink(post)?.time)],
    ['snowflake', () => snowflakeTime(id)],
  ];
}

export function momentOf(time: Element | null | undefined): number | undefined {
  const moment = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(moment) ? undefined : moment;
}

function articleWords(post: Element): string | undefined {
  const title = own(post, S.ARTICLE_TITLE);
  if (!title) return undefined;
  const body = own(post, S.ARTICLE_BODY);
  const blocks = [...(body?.querySelectorAll(S.ARTICLE_BLOCK) ?? [])].map(wordsOf);
  return [wordsOf(title), ...blocks].join('\n');
}

/** The element with the post's words, for what is read around and inside it. */
export function textElement(post: Element): Element | undefined {
  return own(post, S.TEXT) ?? own(post, S.TEXT_UNNAMED, (block) => !block.closest(S.NAME_ROW));
}

export const TEXT: readonly Strategy<string>[] = [
  ['tweetText', (post) => textOf(own(post, S.TEXT))],
  ['article', articleWords],
  ['language block', (post) => textOf(textElement(post))],
];

function textOf(block: Element | undefined): string | undefined {
  return block && wordsOf(block);
}

/** Advertisements stand in a container of their own and show no time; their only own link is the one to the numbers. */
export const PROMOTED: readonly Strategy<true>[] = [
  ['placement', (post) => (post.parentElement?.closest(S.PLACEMENT) ? true : undefined)],
  ['no permalink', (post) => (isWithoutPermalink(post) ? true : undefined)],
];

function isWithoutPermalink(post: Element): boolean {
  const bare = own(post, S.STATUS_LINK, (a) => BARE.test(a.getAttribute('href') ?? ''));
  return (
    !bare && !timeLink(post) && nameRow(post) !== undefined && statusIn(post, S.ANALYTICS_LINK) !== undefined
  );
}

/** Author and id of a quoted post. Its row has no links; the id shows only where it has a picture or is shortened. */
export function quoted(quote: Element): { id: string | null; author: Who } {
  const row = quote.querySelector(S.NAME_ROW) ?? undefined;
  const link = [...quote.querySelectorAll(S.STATUS_LINK)]
    .map((a) => statusLink(a.getAttribute('href')))
    .find(Boolean);
  const key = rowHandle(row) ?? avatarHandle(quote.querySelector(S.AVATAR)) ?? link?.handle ?? null;
  const sameAuthor = link && key && link.handle.toLowerCase() === key.toLowerCase();
  return { id: sameAuthor ? link.id : null, author: { key, name: rowName(row) ?? null } };
}
