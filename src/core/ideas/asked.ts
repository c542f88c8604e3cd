import { isCommon } from '../drafts/common/index.ts';
import { words } from '../drafts/words.ts';
import { type Person, personId } from '../person.ts';
import type { Kind } from '../triage/kind.ts';
import type { ConversationView } from '../view.ts';

/** Something that several people asked, by the uncommon words that all of them used. */
export interface Asked {
  words: [string, string];
  /** Each who asked, as `personId` names one of their profiles. */
  people: string[];
  /** The newest conversation of each of them. */
  views: ConversationView[];
}

/** So many people asking the same are worth a post. */
const ENOUGH = 3;
const SHORTEST = 5;
/** So many of the most used words are compared with each other. */
const COMPARED = 200;
/** A word that more than this part of all askers use tells nothing. */
const COMMON = 0.3;
const MOST = 5;
const ASKING: readonly (Kind | null)[] = ['question', 'request', 'idea', 'buying'];

/**
 * What several people asked lately, what most of them asked first.
 *
 * @param since ms
 * @param notes tell who has several profiles, and counts once
 */
export function askedOften(
  views: readonly ConversationView[],
  since: number,
  notes: readonly Person[],
): Asked[] {
  const linked = new Map(notes.map(({ id, same }) => [id, same]));
  const questions = views.filter(
    ({ kind, last }) => ASKING.includes(kind) && !last.mine && (last.time ?? 0) >= since,
  );
  const byWord = new Map<string, Map<string, ConversationView>>();
  const askers = new Set<string>();
  for (const view of questions) {
    const who = view.with[0]?.key;
    if (!who) continue;
    const profile = personId(view.site, who);
    const person = linked.get(profile) ?? profile;
    askers.add(person);
    for (const word of new Set(words(view.last.text))) {
      if (word.length < SHORTEST || isCommon(word)) continue;
      const users = byWord.get(word) ?? new Map<string, ConversationView>();
      byWord.set(word, users.set(person, view));
    }
  }
  const most = Math.max(ENOUGH, askers.size * COMMON);
  const telling = [...byWord]
    .filter(([, users]) => users.size >= ENOUGH && users.size <= most)
    .sort((a, b) => b[1].size - a[1].size)
    .slice(0, COMPARED);
  const found: Asked[] = telling.flatMap(([word, users], at) =>
    telling.slice(at + 1).flatMap(([other, others]) => {
      const people = [...users.keys()].filter((person) => others.has(person));
      if (people.length < ENOUGH) return [];
      return [{ words: [word, other], people, views: people.flatMap((person) => users.get(person) ?? []) }];
    }),
  );
  return withoutRepeats(found.sort((a, b) => b.people.length - a.people.length)).slice(0, MOST);
}

/** One entry for each group of people: two pairs of words of one question are no two questions. */
function withoutRepeats(found: readonly Asked[]): Asked[] {
  const groups = new Set<string>();
  return found.filter(({ people }) => {
    const group = [...people].sort().join('\n');
    return !groups.has(group) && groups.add(group);
  });
}
