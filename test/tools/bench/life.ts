import type { FileRows } from '../../../src/core/transfer/format.ts';

const DAY = 24 * 60 * 60 * 1000;
const WORDS = 'how when price colour ship thanks please again better friday window paper bright road'.split(
  ' ',
);

/** How large a life is. Each conversation has the same number of posts, the user's and the other's in turns. */
export interface Size {
  conversations: number;
  posts: number;
  reminders: number;
}

/** A file of a long life on X: everything that the format knows of many conversations and their reminders. */
export function lifeOf({ conversations, posts, reminders }: Size, now: number): string {
  const each = posts / conversations;
  const rows = Array.from({ length: posts }, (_, n) => postOf(Math.floor(n / each), n % each, now));
  const due = Array.from({ length: reminders }, (_, n) => reminderOf(n % conversations, n, now));
  const account = { site: 'x', keys: ['me'], key: { value: 'me', at: now }, label: null, seenAt: now };
  const lists = { posts: rows, accounts: [account], reminders: due };
  return JSON.stringify({ format: 'your-turn', version: 1, exportedAt: '', settings: {}, ...lists });
}

const idOf = (thread: number, place: number) => String(1_000_000_000 + thread * 1_000 + place);

function postOf(thread: number, place: number, now: number): FileRows['posts'] {
  const at = now - DAY - (thread % 300) * DAY;
  const fact = <T>(value: T) => ({ value, at });
  const [key, id] = [place % 2 === 0 ? 'me' : `person${thread}`, idOf(thread, place)];
  const words = Array.from({ length: 16 }, (_, n) => WORDS[(thread * 7 + place * 3 + n) % WORDS.length]);
  return {
    site: 'x',
    ids: [id],
    first: at,
    author: fact({ key, name: key }),
    kind: fact(place === 0 ? 'post' : 'reply'),
    parent: fact(place === 0 ? null : idOf(thread, place - 1)),
    promoted: fact(false),
    order: fact(place),
    shown: [],
    time: fact(at - (100 - place) * 60_000),
    text: fact({ words: words.join(' '), truncated: false }),
    replies: fact({ count: place === 9 ? 0 : 1, by: null }),
    url: fact(`https://x.com/${key}/status/${id}`),
  };
}

function reminderOf(thread: number, n: number, now: number): FileRows['reminders'] {
  return {
    id: `bench ${n}`,
    at: now,
    kind: 'snooze',
    due: now + (30 + (n % 300)) * DAY,
    site: 'x',
    account: 'me',
    conversation: `x me ${idOf(thread, 1)} person${thread}`,
    person: `x person${thread}`,
    state: 'waiting',
    asked: true,
  };
}
