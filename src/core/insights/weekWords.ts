import { isCommon } from '../drafts/common/index.ts';
import { words } from '../drafts/words.ts';
import type { ConversationView } from '../view.ts';
import { LEAST } from './figure.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const SHORTEST = 5;
/** A word of fewer people than this is one person's matter. */
const PEOPLE = 3;
/** A word has come up when so many times as large a part of the people used it. */
const MORE = 2;
const MOST = 24;

/** A word, and how many people used it this week. */
export interface WeekWord {
  word: string;
  people: number;
}

/**
 * Telling words that came up this week: used by several people, and by twice as large a part of them as in the weeks before. From
 * what they said last in each conversation; nothing where there are no weeks before to compare with.
 *
 * @param now ms
 */
export function weekWords(views: readonly ConversationView[], now: number): WeekWord[] {
  const theirs = views.filter(({ last }) => !last.mine && last.time !== null && last.text !== '');
  const [recent, before] = [
    usersOf(theirs.filter(({ last }) => (last.time ?? 0) > now - WEEK)),
    usersOf(theirs.filter(({ last }) => (last.time ?? 0) <= now - WEEK)),
  ];
  if (before.everybody < LEAST) return [];
  return [...recent.byWord]
    .filter(([word, users]) => {
      const share = users.size / recent.everybody;
      const shareBefore = (before.byWord.get(word)?.size ?? 0) / before.everybody;
      return users.size >= PEOPLE && share >= MORE * shareBefore;
    })
    .map(([word, users]) => ({ word, people: users.size }))
    .sort((a, b) => b.people - a.people || a.word.localeCompare(b.word))
    .slice(0, MOST);
}

interface Users {
  everybody: number;
  byWord: Map<string, Set<string>>;
}

function usersOf(views: readonly ConversationView[]): Users {
  const byWord = new Map<string, Set<string>>();
  const everybody = new Set<string>();
  for (const {
    site,
    with: [who],
    last,
  } of views) {
    const person = `${site} ${(who?.key ?? who?.name ?? '').toLowerCase()}`;
    everybody.add(person);
    for (const word of words(last.text)) {
      if (word.length < SHORTEST || /^\d/.test(word) || isCommon(word)) continue;
      const users = byWord.get(word) ?? new Set();
      byWord.set(word, users.add(person));
    }
  }
  return { everybody: everybody.size, byWord };
}
