import { once } from '../once.ts';
import { told } from '../told.ts';
import { withoutFacts } from './facts.ts';
import { rank, stem } from './relevance.ts';
import type { PastReply } from './request.ts';
import type { Situation } from './situation.ts';
import type { Sketch } from './sketch.ts';
import { words } from './words.ts';

/** Below this the earlier question was another one. */
const FITS = 0.05;
const MOST = 3;
/** Replies that share more of their words than this say the same. */
const ALIKE = 0.5;

/** "^AK", "/VM", "*TB", "-MD": who of a team wrote it. */
const SIGNATURE = once(() => /\s*(?:\^\s?\p{L}+|\*\p{Lu}{1,3}|\/\p{Lu}{1,3}|[-–—]\s?\p{L}{1,12})\s*$/u);
/** "Hi Sam," and "Sam -": a greeting with the name of somebody else in it. */
const GREETED = once(() => /^(?:\p{Lu}\p{L}+ )?\p{Lu}\p{Ll}+\s?(?:[,!]|[-–](?= ))\s*/u);
const CALLED = once(() => /, \p{Lu}\p{Ll}+(?=[.!?])/gu);

/** What the account answered to something like this before, without the facts of that time. */
export function remembered(from: Situation): Sketch[] {
  const { request } = from;
  const found = rank(words(request.text), request.pastReplies ?? [], ({ to }: PastReply) =>
    words(to).map(stem),
  );
  const near = found.filter(({ score }) => score >= FITS).map(({ item }) => item);
  return unlike(near).map((item) => ({
    kind: 'answer',
    text: adapted(item.reply, from),
    because: [told('before', item.to.slice(0, 60))],
  }));
}

/** The nearest, and the next one that says something else. */
function unlike(near: PastReply[]): PastReply[] {
  const chosen: PastReply[] = [];
  for (const one of near) {
    if (chosen.length === MOST) break;
    if (chosen.every((other) => alike(new Set(words(one.reply)), new Set(words(other.reply))) < ALIKE))
      chosen.push(one);
  }
  return chosen;
}

/** Words in common, as a share of all (Jaccard). */
function alike(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / (one.size + other.size - both || 1);
}

function adapted(reply: string, from: Situation): string {
  const plain = reply
    .replace(/^(?:\s*@[\p{L}\p{N}_.]+)+\s*/u, '')
    .replace(SIGNATURE(), '')
    .replace(GREETED(), '')
    .replace(CALLED(), '');
  return withoutFacts(plain, from).replace(/\s+/gu, ' ').trim();
}
