import type { Strategy } from '../../site.ts';
import { focalId, snowflakeTime, statusLink } from '../page.ts';
import { wordsOf } from '../words.ts';
import { lacksPermalink, statusIn, timeLink } from './links.ts';
import { own } from './own.ts';
import * as S from './selectors.ts';
import { nameRow } from './who.ts';

/** The post's id; links count only where they are its author's. */
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

/**
 * The post an address points at cannot be focused by Tab, others can, and the box for a reply stands right below it
 * (source: CPFT, saved pages).
 */
export function looksFocal(post: Element): boolean {
  return post.getAttribute('tabindex') === '-1' || post.nextElementSibling?.matches(S.INLINE_REPLY) === true;
}

/** Moment of the post, ms since 1970: as the page writes it, else as the id holds it. */
export function timeStrategies(id: string | undefined): readonly Strategy<number>[] {
  return [
    ['datetime', (post) => momentOf(timeLink(post)?.time)],
    ['snowflake', () => snowflakeTime(id)],
  ];
}

/** The moment in a `time` element, `undefined` where there is none. */
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

/** The post's own words. */
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
  ['no permalink', (post) => (isBareOfItself(post) ? true : undefined)],
];

/** Only where the rest of the post is as it should be does a missing link mean anything. */
function isBareOfItself(post: Element): boolean {
  return (
    lacksPermalink(post) && nameRow(post) !== undefined && statusIn(post, S.ANALYTICS_LINK) !== undefined
  );
}
