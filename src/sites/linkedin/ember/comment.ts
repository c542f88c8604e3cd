import { firstOf, type Hits, type Page, type PostReading, type Strategy } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { own } from '../lookup.ts';
import { mentionsIn } from '../mentions.ts';
import { keyOf, nameOf, peopleIn } from '../people.ts';
import { DIALOG, PICTURE } from '../selectors.ts';
import { numberIn, words } from '../text.ts';
import { type CommentUrn, commentUrl, commentUrn, timeOf } from '../urn.ts';
import { nameIn } from './names.ts';
import * as at from './selectors.ts';

const part = (element: Element, selectors: readonly string[]) =>
  own({ element, fence: at.NOT_OF_COMMENT }, selectors);

const ID: readonly Strategy<CommentUrn>[] = [
  ['data-id', (comment) => commentUrn(comment.getAttribute('data-id'))],
  ['data-urn', (comment) => commentUrn(comment.getAttribute('data-urn'))],
  ['link', (comment) => commentUrn(part(comment, at.COMMENT_PERMALINK)?.getAttribute('href'))],
];

const AUTHOR: readonly Strategy<string>[] = at.COMMENT_LINK.map((selector) => [
  selector,
  (comment: Element) => keyOf(part(comment, [selector])?.getAttribute('href')),
]);

const NAME: readonly Strategy<string>[] = [
  ...at.COMMENT_NAME.map(
    (selector): Strategy<string> => [selector, (comment) => nameIn(part(comment, [selector]))],
  ),
  ['picture', (comment) => pictured(part(comment, at.COMMENT_LINK))],
];

const TEXT: readonly Strategy<Element>[] = at.COMMENT_TEXT.map((selector) => [
  selector,
  (comment: Element) => part(comment, [selector]) ?? undefined,
]);

function pictured(link: Element | null): string | undefined {
  return nameOf(link?.querySelector(PICTURE)?.getAttribute('alt')) ?? undefined;
}

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
  return {
    element: comment,
    sighting: {
      site: page.site,
      ids: urn ? [urn.id] : [],
      author: { key, name },
      ...(time !== undefined && { time }),
      text,
      truncated: false,
      ...(text === '' && { media: part(comment, at.COMMENT_MEDIA) ? ('photo' as const) : null }),
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
      ...answersOf(comment),
      inPost: comment.parentElement?.closest(at.CARD) ?? null,
      inDialog: comment.closest(DIALOG) !== null,
      people: peopleIn(comment),
    },
  };
}

/** A reply stands inside the card that it answers; without one around it, marks and lists still tell that it is one. */
function answersOf(comment: Element): Pick<Hint, 'answers' | 'mayBeReply'> {
  const around = comment.parentElement?.closest(at.COMMENT);
  const answers = commentUrn(around?.getAttribute('data-id'))?.id ?? null;
  const marked = at.REPLY_CLASS.test(comment.className) || comment.closest(at.REPLIES_LIST) !== null;
  return { answers, mayBeReply: !answers && (marked || Boolean(around)) };
}

/** The counter beside "Reply"; none means none, but a button that loads more means that the number is not known. */
function repliesCount(comment: Element): number | null {
  const counter = part(comment, at.COMMENT_COUNT);
  if (counter) return numberIn(words(counter, at.TOLD));
  return part(comment, at.MORE_REPLIES) ? null : 0;
}

/** Where the badge of a comment goes. */
export function commentHeader(comment: Element): Element | null {
  return part(comment, at.COMMENT_HEADER);
}
