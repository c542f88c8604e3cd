import { DAY, wallAt, weekdayOf } from '../reminders/wall.ts';
import type { ConversationView, Form, Try } from '../view.ts';
import { type Figure, share } from './figure.ts';

/** So long after it was said somebody has come back or not; what is younger is not counted either way. */
const PATIENCE = 7 * DAY;
const HOUR = 60 * 60 * 1000;

/** One way of telling words apart, and how many of each group got an answer. */
export interface Split<Name extends string = string> {
  name: Name;
  share: Figure;
}

/** How a word was put. */
export type Format = Form | 'asking' | 'telling' | 'short' | 'middle' | 'long';
/** When it was said. */
export type Rhythm = 'night' | 'morning' | 'afternoon' | 'evening' | `day${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

const FORMS: readonly Form[] = ['answers', 'asks', 'gives', 'thanks'];
/** Characters up to which a word is a short one, and one of middle length. */
export const SHORT = 80;
export const MIDDLE = 200;
const QUARTERS = ['night', 'morning', 'afternoon', 'evening'] as const;
/** Hours of a quarter of the day. */
const QUARTER = 6;

/**
 * Everything the account said to somebody in that time, each post once; it got an answer where anybody came back to it.
 * What pages hide is left out, and what is so young that an answer may still come.
 *
 * @param since ms
 * @param now ms
 */
export function triesSince(views: readonly ConversationView[], since: number, now: number): Try[] {
  const byPost = new Map<string, Try>();
  for (const { site, tries } of views)
    for (const one of tries) {
      if (one.at < since || one.at > now - PATIENCE) continue;
      const post = `${site} ${one.post}`;
      const known = byPost.get(post);
      // Any answer is one; and what is hidden of one of them might be one.
      if (known?.answered) continue;
      const answered = known?.answered === null && !one.answered ? null : one.answered;
      byPost.set(post, { ...one, answered });
    }
  return [...byPost.values()].filter(({ answered }) => answered !== null);
}

/** How many different things the account said to somebody since then (ms) that sell something. */
export function promotedSince(views: readonly ConversationView[], since: number): number {
  const posts = views.flatMap(({ site, tries }) =>
    tries.filter(({ at, promotes }) => promotes && at >= since).map(({ post }) => `${site} ${post}`),
  );
  return new Set(posts).size;
}

/** Which part of them got an answer, by what they did, whether they asked, and how long they were. */
export function byFormat(tries: readonly Try[]): Split<Format>[] {
  const among = (name: Format, holds: (one: Try) => boolean) => ({
    name,
    share: answeredOf(tries.filter(holds)),
  });
  return [
    ...FORMS.map((form) => among(form, (one) => one.form === form)),
    among('asking', ({ asks }) => asks),
    among('telling', ({ asks }) => !asks),
    among('short', ({ length }) => length <= SHORT),
    among('middle', ({ length }) => length > SHORT && length <= MIDDLE),
    among('long', ({ length }) => length > MIDDLE),
  ];
}

/** The same by the quarter of the day and by the day of the week, Monday first. @param zone IANA name */
export function byRhythm(tries: readonly Try[], zone: string): Split<Rhythm>[] {
  const told = tries.map((one) => ({ one, wall: wallAt(one.at, zone) }));
  const among = (name: Rhythm, holds: (wall: number) => boolean) => ({
    name,
    share: answeredOf(told.filter(({ wall }) => holds(wall)).map(({ one }) => one)),
  });
  return [
    ...QUARTERS.map((name, at) => among(name, (wall) => Math.floor((wall % DAY) / (QUARTER * HOUR)) === at)),
    ...([1, 2, 3, 4, 5, 6, 7] as const).map((day) => among(`day${day}`, (wall) => weekdayOf(wall) === day)),
  ];
}

function answeredOf(tries: readonly Try[]): Figure {
  return share(tries, ({ answered }) => answered === true);
}
