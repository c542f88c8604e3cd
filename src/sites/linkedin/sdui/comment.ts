import { firstOf, type Hits, type Page, type PostReading, type Strategy } from '../../site.ts';
import { type Hint, NO_HINT } from '../hint.ts';
import { above, allOwn, type Card } from '../lookup.ts';
import { mentionsIn } from '../mentions.ts';
import { peopleIn } from '../people.ts';
import { DIALOG } from '../selectors.ts';
import { numberIn, words } from '../text.ts';
import { type CommentUrn, commentUrl, commentUrn, timeOf } from '../urn.ts';
import { saysReplies, saysReply } from '../words.ts';
import { actorsAbove, nameRow } from './actor.ts';
import { levelOf } from './level.ts';
import { nameOfComment, scopeOf } from './names.ts';
import { wordsOf } from './said.ts';
import * as at from './selectors.ts';

const ID: readonly Strategy<CommentUrn>[] = [
  ['componentkey', (comment) => commentUrn(comment.getAttribute('componentkey'))],
  ['element id', (comment) => commentUrn(comment.id)],
  ['tracking scope', (comment) => scopeOf(comment).comment],
  ['inside', (comment) => commentUrn(comment.querySelector(at.COMMENT_INSIDE)?.getAttribute('componentkey'))],
];

/** A comment's card: up to three nested elements carry its key and are all the same card. */
function cardOfComment(element: Element): Card {
  const id = nameOfComment(element)?.id;
  return {
    element,
    fence: at.NOT_OF_COMMENT,
    same: (other) => id !== undefined && nameOfComment(other)?.id === id,
  };
}

/** The button that begins a reply, told from Like by its word. */
export function replyButton(comment: Element): Element | undefined {
  return allOwn(cardOfComment(comment), at.BUTTON).find((button) =>
    saysReply(button.getAttribute('aria-label') ?? button.textContent ?? ''),
  );
}

/** Reads one comment or reply; `null` for a card whose author does not show. */
export function readComment(comment: Element, page: Page): PostReading<Hint> | null {
  const hits: Hits = {};
  const card = cardOfComment(comment);
  const box = wordsOf(card);
  const [author] = actorsAbove(card, box);
  if (!author) return null;
  hits.author = 'first link';
  const urn = firstOf('id', ID, comment, page, hits);
  const text = box ? words(box, at.UNSAID, true) : '';
  const time = urn && timeOf(urn.id);
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
      ...mentionsIn(box, text),
      kind: 'comment',
      parent: null,
      promoted: false,
      replies: { count: repliesCount(card, box), shown: [], by: null },
      ...(urn && { url: commentUrl(urn) }),
    },
    hits,
    disagrees: false,
    hint: {
      ...NO_HINT,
      what: 'comment',
      thread: urn?.post ?? null,
      ...levelOf(card),
      inPost: comment.parentElement?.closest(at.POST) ?? null,
      inDialog: comment.closest(DIALOG) !== null,
      people: peopleIn(comment),
    },
  };
}

/** By S1's own count, else by "2 replies" below the words; none means none. */
function repliesCount(card: Card, box: Element | null): number | null {
  const { replies } = scopeOf(card.element);
  if (replies !== undefined) return replies;
  const counter = allOwn(card, at.BELOW).find((line) => {
    const text = line.textContent ?? '';
    return (!box || above(box, line)) && /\p{Nd}/u.test(text) && saysReplies(text);
  });
  return counter ? numberIn(counter.textContent) : 0;
}

/** Where the badge of a comment goes: the row with the author's name. */
export function commentHeader(comment: Element): Element | null {
  const card = cardOfComment(comment);
  const [author] = actorsAbove(card, wordsOf(card));
  return author ? nameRow(author) : null;
}
