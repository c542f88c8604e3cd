import { grouped } from '../../core/grouped.ts';
import type { Parent, Who } from '../../core/sighting.ts';
import { isAccount } from '../reading.ts';
import type { Page } from '../site.ts';
import { withAliases } from './alias.ts';
import { withoutDoubles } from './doubles.ts';
import { type CommentLike, isCommentReading, isPost, type Reading } from './hint.ts';
import { holdersOf } from './holder.ts';
import { pointerOf } from './links.ts';
import { answersIn, belowOf, collapsedIn, replierOf } from './thread.ts';

/** Puts ids, parents and answers where only the whole page shows them, and counts doubles once. */
export function relate(readings: Reading[], page: Page): Reading[] {
  const posts = withoutDoubles(withAliases(readings, page));
  const placed = withParents(posts, page);
  return withReplies(withoutRepeatedNotices(placed), page);
}

/**
 * A comment hangs under the comment its link names, else under the one that the page's address names, else under the
 * one whose thread it stands in, else under the post.
 */
function withParents(readings: readonly Reading[], page: Page): Reading[] {
  const opened = pointerOf(page.url);
  const holders = holdersOf(readings);
  const answered = new Map<Element, string>();
  for (const reading of readings) {
    const [id] = reading.sighting.ids;
    if (!isCommentReading(reading) || id === undefined) continue;
    for (const answer of answersIn(belowOf(reading.element))) answered.set(answer, id);
  }
  const parentOf = (comment: CommentLike): Parent => {
    const { hint, sighting } = comment;
    if (hint.parent !== null) return hint.parent;
    if (!hint.pointed && opened?.parent && sighting.ids[0] === opened.id) return opened.parent;
    const above = hint.pointed ? undefined : answered.get(comment.element);
    return above ?? holders.get(comment)?.sighting.ids[0] ?? hint.posts[0] ?? '?';
  };
  return readings.map((reading) =>
    isCommentReading(reading)
      ? { ...reading, sighting: { ...reading.sighting, parent: parentOf(reading) } }
      : reading,
  );
}

/** A notification about a comment that is on the page itself tells nothing more. */
function withoutRepeatedNotices(readings: readonly Reading[]): Reading[] {
  const said = new Set(readings.filter(isCommentReading).flatMap(({ sighting }) => sighting.ids));
  return readings.map((reading) =>
    reading.hint.is === 'notice' && reading.sighting.ids.some((id) => said.has(id))
      ? { ...reading, sighting: { ...reading.sighting, ids: [] } }
      : reading,
  );
}

function withReplies(readings: readonly Reading[], page: Page): Reading[] {
  const below = grouped(readings, ({ sighting }) => sighting.parent ?? undefined);
  const people = peopleOn(readings, page);
  return readings.map((reading) => {
    const answers = reading.sighting.ids
      .flatMap((id) => below.get(id) ?? [])
      .flatMap(({ sighting }) => sighting.ids.slice(0, 1));
    if (isPost(reading)) return withShown(reading, answers);
    return isCommentReading(reading) ? withThread(reading, answers, people) : reading;
  });
}

function withShown<R extends Reading>(reading: R, shown: string[]): R {
  const { replies } = reading.sighting;
  if (!replies && shown.length === 0) return reading;
  const count = replies?.count == null ? null : Math.max(replies.count, shown.length);
  return { ...reading, sighting: { ...reading.sighting, replies: { count, shown, by: null } } };
}

/** A comment without a button in place of answers has no more than are shown. */
function withThread(reading: CommentLike, shown: string[], people: readonly Who[]): CommentLike {
  const collapsed = collapsedIn(belowOf(reading.element));
  const hidden = collapsed ? collapsed.count : 0;
  const replies = {
    count: hidden === null ? null : hidden + shown.length,
    shown,
    by: collapsed ? replierOf(collapsed.words, people) : null,
  };
  return { ...reading, sighting: { ...reading.sighting, replies } };
}

/** Everybody the page names; the account, whatever its links look like, by its one key. */
function peopleOn(readings: readonly Reading[], { account }: Page): Who[] {
  const authors = readings.map(({ sighting: { author } }) =>
    account && isAccount(author.key, account) ? { ...author, key: account.key } : author,
  );
  return account ? [...authors, { key: account.key, name: account.name }] : authors;
}
