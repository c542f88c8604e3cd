import { isCommon } from '../drafts/common/index.ts';
import { words } from '../drafts/words.ts';
import type { Acquaintance } from './acquaintance.ts';

/** Somebody to introduce a person to, and the words that both used. */
export interface Match {
  person: Acquaintance;
  shared: string[];
}

const SHORTEST = 4;
/** A word that more than this share of people use tells nothing of any of them, however few people there are. */
const COMMON = 0.1;
const FEW = 3;
const LEAST_SHARED = 2;
const MOST_MATCHES = 5;

/**
 * Whom a person could be introduced to: others on the same site with whom the user has talked and who used the same
 * uncommon words; those who share most first. Words come from what they themselves said last in each conversation.
 */
export function matchesFor(person: Acquaintance, people: readonly Acquaintance[]): Match[] {
  const sites = new Set(person.profiles.map(({ site }) => site));
  const around = people.filter(
    ({ profiles, talked }) => talked && profiles.some(({ site }) => sites.has(site)),
  );
  const said = new Map(around.map((one) => [one, wordsOf(one)]));
  const users = new Map<string, number>();
  for (const list of said.values()) for (const word of list) users.set(word, (users.get(word) ?? 0) + 1);
  const most = Math.max(FEW, around.length * COMMON);
  const own = wordsOf(person);
  return around
    .filter(({ id }) => id !== person.id)
    .map((other) => ({
      person: other,
      shared: [...(said.get(other) ?? [])].filter((word) => own.has(word) && (users.get(word) ?? 0) <= most),
    }))
    .filter(({ shared }) => shared.length >= LEAST_SHARED)
    .sort((a, b) => b.shared.length - a.shared.length || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST_MATCHES);
}

function wordsOf({ views }: Acquaintance): Set<string> {
  const texts = views.filter(({ last }) => !last.mine).map(({ last }) => last.text);
  return new Set(texts.flatMap(words).filter((word) => word.length >= SHORTEST && !isCommon(word)));
}
