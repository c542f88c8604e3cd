import type { Who } from '../../../core/sighting.ts';
import type { Strategy } from '../../site.ts';
import { atHandle, personLink, statusLink } from '../page.ts';
import { leaves, wordsOf } from '../words.ts';
import { statusIn, timeLink } from './links.ts';
import { own } from './own.ts';
import * as S from './selectors.ts';

/** The suffix of an avatar's test id; `unknown` while the site has not resolved it. */
export function avatarHandle(avatar: Element | null | undefined): string | undefined {
  const handle = avatar?.getAttribute('data-testid')?.slice(S.AVATAR_PREFIX.length);
  return handle && handle !== 'unknown' && /^\w+$/.test(handle) ? handle : undefined;
}

/** The post's own row of name, handle and time. */
export function nameRow(post: Element): Element | undefined {
  return own(post, S.NAME_ROW);
}

function linkedHandle(row: Element | undefined): string | undefined {
  for (const link of row?.querySelectorAll(S.LINK) ?? []) {
    const handle = personLink(link.getAttribute('href'));
    if (handle) return handle;
  }
  return undefined;
}

function rowHandle(row: Element | undefined): string | undefined {
  return row
    ? leaves(row)
        .map(atHandle)
        .find((handle) => handle !== null)
    : undefined;
}

/** The author's handle. */
export const AUTHOR: readonly Strategy<string>[] = [
  ['permalink', (post) => statusLink(timeLink(post)?.link.getAttribute('href'))?.handle],
  ['name row link', (post) => linkedHandle(nameRow(post))],
  ['avatar', (post) => avatarHandle(own(post, S.AVATAR))],
  ['name row text', (post) => rowHandle(nameRow(post))],
  ['status link', (post) => statusIn(post, S.STATUS_LINK)?.handle],
];

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

/** The author's displayed name. */
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
