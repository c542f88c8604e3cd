import { firstOf, type Hits, type Page, type PostReading, type Strategy } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { own } from '../lookup.ts';
import { mentionsIn } from '../mentions.ts';
import { keyOf, nameOf } from '../people.ts';
import { numberIn, words } from '../text.ts';
import { type CommentUrn, commentUrl, commentUrn, timeOf } from '../urn.ts';
import { nameIn, peopleIn } from './names.ts';
import * as at from './selectors.ts';

const part = (comment: Element, selectors: readonly string[]) => own(comment, selectors, at.NOT_OF_COMMENT);

const ID: readonly Strategy<CommentUrn>[] = [
  ['data-id', (comment) => commentUrn(comment.getAttribute('data-id'))],
  ['data-urn', (comment) => commentUrn(comment.getAttribute('data-urn'))],
  [
    'link',
    (comment) =>
      commentUrn(part(comment, ['a[href*="commentUrn"]', 'a[href*="CommentUrn"]'])?.getAttribute('href')),
  ],
];

const AUTHOR: readonly Strategy<string>[] = at.COMMENT_LINK.map((selector) => [
  selector,
  (comment: Element) => keyOf(part(comment, [selector])?.getAttribute('href')),
]);

const NAME: readonly Strategy<string>[] = [
  ...at.COMMENT_NAME.map(
    (selector): Strategy<string> => [selector, (comment) => nameIn(part(comment, [selector])) ?? undefined],
  ),
  [
    'picture',
    (comment) =>
      nameOf(part(comment, at.COMMENT_LINK)?.querySelector('img')?.getAttribute('alt')) ?? undefined,
  ],
];

const TEXT: readonly Strategy<Element>[] = at.COMMENT_TEXT.map((selector) => [
  selector,
  (comment: Element) => part(comment, [selector]) ?? undefined,
]);

/** Reads one comment or reply; `null` for a card whose author does not show (deleted, still loading). */
export function readComment(comment: Element, page: Page): PostReading<Hint> | null {
  const hits: Hits = {};
  const key = firstOf('author', AUTHOR, comment, page, hits) ?? null;
  const name = firstOf('name', NAME, comment, page, hits) ?? null;
  if (!key && !name) return null;
  const urn = firstOf('id', ID, comment, page, hits);
  const body = firstOf('text', TEXT, comment, page, hits) ?? null;
  const text = body ? words(body, `${at.UNSAID}, ${at.COMMENT}`) : '';
  const time = urn && timeOf(urn.id);
  const answers = comment.parentElement?.closest(at.COMMENT) ?? null;
  return {
    element: comment,
    sighting: {
      site: page.site,
      ids: urn ? [urn.id] : [],
      author: { key, name },
      ...(time !== undefined && { time }),
      text,
      truncated: false,
      ...(text === '' && { media: part(comment, [at.COMMENT_MEDIA]) ? ('photo' as const) : null }),
      ...mentionsIn(body, text),
      kind: 'comment',
      parent: null,
      promoted: false,
      replies: { count: repliesCount(comment), shown: [], by: null },
      ...(urn && { url: commentUrl(urn) }),
    },
    hits,
    disagrees: false,
    hint: {
      ...NO_HINT,
      what: 'comment',
      thread: urn?.post ?? null,
      answers,
      mayBeReply: !answers && isReply(comment),
      inPost: comment.parentElement?.closest(`${at.POST}, ${at.VIEWER}`) ?? null,
      inDialog: comment.closest(at.DIALOG) !== null,
      people: peopleIn(comment),
    },
  };
}

/** Marked as a reply, or standing in a list of replies. */
function isReply(comment: Element): boolean {
  return at.REPLY_CLASS.test(comment.className) || comment.closest(at.REPLIES_LIST) !== null;
}

/** The counter beside "Reply"; none means none, but a button that loads more means that the number is not known. */
function repliesCount(comment: Element): number | null {
  const counter = part(comment, at.COMMENT_COUNT);
  if (counter) return numberIn(words(counter, '.visually-hidden'));
  return part(comment, at.MORE_REPLIES) ? null : 0;
}

/** Where the badge of a comment goes. */
export function commentHeader(comment: Element): Element | null {
  return part(comment, at.COMMENT_HEADER);
}
