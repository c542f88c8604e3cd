import type { Who } from '../../../core/sighting.ts';
import type { Strategy } from '../../site.ts';
import { atHandle, focalId, personLink, snowflakeTime, statusLink } from '../page.ts';
import { wordsOf } from '../words.ts';
import * as S from './selectors.ts';

/** The first own element of a post that matches and passes; what stands in a quote is not its own. */
export function own(
  post: Element,
  selector: string,
  passes: (element: Element) => boolean = () => true,
): Element | undefined {
  for (const element of post.querySelectorAll(selector))
    if (element.parentElement?.closest(S.BOX) === post && passes(element)) return element;
  return undefined;
}

/** The address an entry opens when it is clicked; the post that the page is about has none. */
function entryLink(post: Element): { handle: string; id: string } | null {
  return statusLink(post.closest(S.ENTRY)?.getAttribute('data-href'));
}

/** A link to a part of a post, which advertisements have, too. */
const PART = /\/status\/\d+\/(?:photo|video|analytics)\b/;

/** The age of a post, which links to the post itself. */
export function ageLink(post: Element): Element | undefined {
  return own(post, S.STATUS_LINK, (a) => {
    const href = a.getAttribute('href') ?? '';
    return statusLink(href) !== null && !PART.test(href);
  });
}

function permalink(post: Element): { handle: string; id: string } | null {
  const link = own(post, S.STATUS_LINK, (a) => statusLink(a.getAttribute('href')) !== null);
  return statusLink(link?.getAttribute('href'));
}

function replyId(post: Element): string | undefined {
  const href = own(post, S.REPLY_LINK)?.getAttribute('href') ?? '';
  return /[?&]in_reply_to=(\d{1,25})(?:&|$)/.exec(href)?.[1];
}

/** The link that shows the handle of the person it leads to. */
export function handleLink(post: Element): Element | undefined {
  return own(post, S.LINK, (a) => {
    const handle = atHandle(a.textContent);
    return handle !== null && handle.toLowerCase() === personLink(a.getAttribute('href'))?.toLowerCase();
  });
}

/** The post the page is about opens nothing when it is clicked. */
export function looksFocal(post: Element): boolean {
  return post.closest(S.ENTRY)?.hasAttribute('data-href') === false;
}

/** The author's handle, as shown before as linked. */
export const AUTHOR: readonly Strategy<string>[] = [
  ['handle link', (post) => atHandle(handleLink(post)?.textContent) ?? undefined],
  ['avatar', (post) => atHandle(own(post, S.AVATAR)?.getAttribute('alt')) ?? undefined],
  ['permalink', (post) => permalink(post)?.handle],
  ['entry', (post) => entryLink(post)?.handle],
];

/** The post's id. */
export const ID: readonly Strategy<string>[] = [
  ['entry', (post) => entryLink(post)?.id],
  ['reply link', replyId],
  ['permalink', (post) => permalink(post)?.id],
  ['address', (post, page) => (looksFocal(post) ? (focalId(page.url) ?? undefined) : undefined)],
];

/** The id by a second way, to hold against the first. */
export const secondId = replyId;

/** The author's first link with words that are not the handle. */
export function nameStrategies(author: string | null): readonly Strategy<string>[] {
  return [
    [
      'name link',
      (post) => {
        const link = own(post, S.LINK, (a) => {
          const key = personLink(a.getAttribute('href'));
          return (
            key?.toLowerCase() === author?.toLowerCase() &&
            atHandle(a.textContent) === null &&
            wordsOf(a) !== '' &&
            !a.querySelector(S.AVATAR)
          );
        });
        return link && wordsOf(link);
      },
    ],
  ];
}

/** Moment of the post, ms since 1970; this front end writes it only into the id. */
export function timeStrategies(id: string | undefined): readonly Strategy<number>[] {
  return [
    [
      'datetime',
      (post) => {
        const moment = Date.parse(own(post, S.TIME)?.getAttribute('datetime') ?? '');
        return Number.isNaN(moment) ? undefined : moment;
      },
    ],
    ['snowflake', () => snowflakeTime(id)],
  ];
}

/** The element with the post's words, for what is read around and inside it. */
export function textElement(post: Element): Element | undefined {
  return own(post, S.TEXT) ?? own(post, S.TEXT_UNNAMED);
}

/** The post's own words. */
export const TEXT: readonly Strategy<string>[] = [
  ['pre-wrap block', (post) => textOf(own(post, S.TEXT))],
  ['block', (post) => textOf(own(post, S.TEXT_UNNAMED))],
];

function textOf(block: Element | undefined): string | undefined {
  return block && wordsOf(block);
}

/** Only an advertisement has no link to itself; the post the page is about may lack one too. */
export const PROMOTED: readonly Strategy<true>[] = [
  [
    'no permalink',
    (post, page) =>
      !entryLink(post) && !ageLink(post) && replyId(post) !== focalId(page.url) ? true : undefined,
  ],
];

/** The post quoted inside a post. */
export function quoteIn(post: Element): Element | undefined {
  return own(post, S.BOX);
}

/** Author and id of a quoted post. */
export function quoted(quote: Element): { id: string | null; author: Who } {
  const link =
    statusLink(quote.getAttribute('data-href')) ??
    statusLink(quote.querySelector(S.STATUS_LINK)?.getAttribute('href'));
  const shown = atHandle(quote.querySelector(S.AVATAR)?.getAttribute('alt'));
  const key = shown ?? link?.handle ?? null;
  return { id: link?.id ?? null, author: { key, name: null } };
}
