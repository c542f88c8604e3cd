import { firstOf, type Hits, type Page, type PostReading, type Strategy } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { owns, precedes } from '../lookup.ts';
import { mentionsIn } from '../mentions.ts';
import { numberIn, words } from '../text.ts';
import { type CommentUrn, commentUrl, commentUrn, timeOf } from '../urn.ts';
import { saysReplies } from '../words.ts';
import { actorsBefore, peopleIn } from './actor.ts';
import { mayBeReply } from './level.ts';
import { readScope } from './scope.ts';
import * as at from './selectors.ts';

const FENCE = `${at.COMMENT}, ${at.COMPOSER}`;

const ID: readonly Strategy<CommentUrn>[] = [
  ['componentkey', (comment) => commentUrn(comment.getAttribute('componentkey'))],
  ['element id', (comment) => commentUrn(comment.id)],
  ['tracking scope', (comment) => scopeOf(comment).comment],
  [
    'inside',
    (comment) =>
      commentUrn(comment.querySelector('[componentkey*="urn:li:comment:"]')?.getAttribute('componentkey')),
  ],
];

/** The number of the comment that a card belongs to, by whichever mark it has. */
export function commentId(card: Element): string | undefined {
  const urn = commentUrn(card.getAttribute('componentkey')) ?? commentUrn(card.id) ?? scopeOf(card).comment;
  return urn?.id;
}

function scopeOf(card: Element) {
  const holder = card.matches(at.SCOPE) ? card : (card.querySelector(at.SCOPE) ?? card.closest(at.SCOPE));
  return readScope(holder?.getAttribute('data-view-tracking-scope') ?? null);
}

/** Reads one comment or reply; `null` for a card whose author does not show. */
export function readComment(comment: Element, page: Page): PostReading<Hint> | null {
  const hits: Hits = {};
  const urn = firstOf('id', ID, comment, page, hits);
  const same = (other: Element) => commentId(other) === urn?.id;
  const box = at.TEXT_BOX.flatMap((selector) => [...comment.querySelectorAll(selector)]).find((inner) =>
    owns(comment, inner, FENCE, same),
  );
  const author = actorsBefore(comment, box ?? null, FENCE, same)[0];
  if (!author) return null;
  hits.author = 'first link';
  const text = box ? words(box, at.UNSAID, true) : '';
  const time = urn && timeOf(urn.id);
  const answers = cardAround(comment, urn?.id);
  const inPost = comment.parentElement?.closest(at.POST) ?? null;
  return {
    element: comment,
    sighting: {
      site: page.site,
      ids: urn ? [urn.id] : [],
      author: { key: author.key, name: author.name },
      ...(time !== undefined && { time }),
      text,
      truncated: false,
      ...(!box && { media: 'photo' as const }),
      ...mentionsIn(box ?? null, text),
      kind: 'comment',
      parent: null,
      promoted: false,
      replies: { count: repliesCount(comment, box ?? null, same), shown: [], by: null },
      ...(urn && { url: commentUrl(urn) }),
    },
    hits,
    disagrees: false,
    hint: {
      ...NO_HINT,
      what: 'comment',
      thread: urn?.post ?? null,
      answers,
      mayBeReply: !answers && mayBeReply(comment),
      inPost,
      inDialog: comment.closest(at.DIALOG) !== null,
      people: peopleIn(comment),
    },
  };
}

/** The card of another comment around this one, the outermost of its wrappers. */
function cardAround(comment: Element, id: string | undefined): Element | null {
  let found: Element | null = null;
  for (
    let card = comment.parentElement?.closest(at.COMMENT);
    card;
    card = card.parentElement?.closest(at.COMMENT)
  ) {
    const other = commentId(card);
    if (other === id) continue;
    if (found && commentId(found) !== other) break;
    found = card;
  }
  return found;
}

/** "2 replies" below the words; a number there that no known word explains may be one, so then it is not known. */
function repliesCount(
  comment: Element,
  box: Element | null,
  same: (other: Element) => boolean,
): number | null {
  const scope = scopeOf(comment);
  if (scope.replies !== undefined) return scope.replies;
  const lines = [...comment.querySelectorAll('p, span, button')].filter(
    (line) => box && precedes(box, line) && !box.contains(line) && owns(comment, line, FENCE, same),
  );
  const counter = lines.find(
    (line) => /\p{Nd}/u.test(line.textContent ?? '') && saysReplies(line.textContent ?? ''),
  );
  return counter ? numberIn(counter.textContent) : 0;
}

/** Where the badge of a comment goes: the line with its age, beside the name. */
export function commentHeader(comment: Element): Element | null {
  const id = commentId(comment);
  const same = (other: Element) => commentId(other) === id;
  const box = [...comment.querySelectorAll(at.TEXT_BOX.join(', '))].find((inner) =>
    owns(comment, inner, FENCE, same),
  );
  const lines = [...comment.querySelectorAll('p')].filter(
    (line) => (!box || (precedes(line, box) && !line.contains(box))) && owns(comment, line, FENCE, same),
  );
  return (
    lines.findLast((line) => !line.closest('a') && /\p{Nd}/u.test(line.textContent ?? '')) ??
    lines.find((line) => !line.closest('a')) ??
    lines[0] ??
    null
  );
}
