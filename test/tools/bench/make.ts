import type { RowsOf } from '../../../src/core/keptRows.ts';
import type { Reminder, ReminderKind } from '../../../src/core/reminder.ts';
import type { Account, Sighting } from '../../../src/core/sighting.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * 60 * MINUTE;
const WORDS = [
  'How much is it?',
  'We met in Bremen.',
  'I love your new workshop, it was fantastic!',
  'My order never arrived and nobody answers. Terrible service!',
  'Could you please send me the slides?',
  'That is what I thought as well, and I wrote about it some time ago.',
];

export const me: Account = { site: 'x', key: 'Me', ids: ['42'], name: 'Me Myself' };

/** How much there is. */
export interface Size {
  conversations: number;
  posts: number;
  reminders: number;
}

/** Conversations from this number on were not there when the database was filled. */
export const NEW = 500_000;

/** How many posts a conversation of the filled database has: its last word is theirs in every other one. */
export function lengthOf(at: number, each: number): number {
  return each - (at % 2);
}

/**
 * Last words are between a day and a fortnight old, so that half of all conversations wait; what was said before is old, and
 * what comes after them has just been said.
 */
function timeOf(at: number, place: number, now: number): number {
  const last = at < NEW ? lengthOf(at, 10) - 1 : 0;
  const age = place < last ? 60 * DAY : DAY + (at % 10_000) * 2 * MINUTE;
  return now - (place > last ? 0 : age) - (30 - place) * MINUTE;
}

/** One conversation: a post of the account's, and somebody who speaks with it, the last word now theirs, now ours. */
export function conversation(at: number, length: number, now: number): Sighting[] {
  const who = { key: `person${at % 4_000}`, name: `Person ${at % 4_000}` };
  const root = 1_000_000 + at * 1_000;
  return Array.from({ length }, (_, place): Sighting => {
    const isMine = place % 2 === 0;
    return {
      site: 'x',
      ids: [String(root + place)],
      author: isMine ? { key: 'Me', name: 'Me Myself' } : who,
      time: timeOf(at, place, now),
      text: `${WORDS[(at + place) % WORDS.length]} ${at}`,
      kind: place === 0 ? 'post' : 'reply',
      parent: place === 0 ? null : String(root + place - 1),
      promoted: false,
      replies: { count: place + 1 < length ? 1 : 0, shown: [], by: null },
      url: `https://x.com/somebody/status/${root + place}`,
      order: place,
      seenAt: now,
      page: 'post',
    };
  });
}

/** Comments of many people under one post of the account's. */
export function comments(from: number, count: number, now: number): Sighting[] {
  return Array.from({ length: count }, (_, place): Sighting => {
    const at = from + place;
    return {
      ...conversation(0, 2, now)[1],
      ids: [String(900_000_000 + at)],
      author: { key: `fan${at}`, name: `Fan ${at}` },
      text: `${WORDS[at % WORDS.length]} ${at}`,
      parent: '900000',
      time: now - at * 1_000,
      order: at,
    } as Sighting;
  });
}

const KINDS: readonly ReminderKind[] = ['snooze', 'touch', 'followUp', 'recheck'];

export function reminders(count: number, now: number): RowsOf {
  const rows = Array.from(
    { length: count },
    (_, at): Reminder => ({
      id: `reminder ${at}`,
      at: now,
      kind: KINDS[at % KINDS.length] ?? 'snooze',
      // One in a hundred is due.
      due: now + (at - count / 100) * HOUR,
      site: 'x',
      account: 'Me',
      conversation: `x me ${1_000_001 + at * 1_000} person${at % 4_000}`,
      person: `x person${at % 4_000}`,
      state: 'waiting',
      asked: true,
    }),
  );
  return { store: 'reminders', rows };
}
