import type { KindOf, Word } from './exchange.ts';
import { asks, closesPolitely, kindOfPost } from './gist.ts';
import { timeOf } from './thread.ts';
import type { Call, Silence } from './view.ts';

/** Words of ours that are this far apart are no longer one breath: the later one asks again. ms */
export const BREATH = 12 * 60 * 60 * 1000;

/** What we wait for since our words at the end of the exchange. */
export function silenceAfter(words: readonly Word[]): Silence {
  const run = words.slice(words.findLastIndex((word) => !word.ours) + 1);
  const last = run.at(-1);
  const times = run.flatMap((word) => timeOf(word.post) ?? []);
  return {
    asks: run.some((word) => asks(word.post)),
    nudged: times.length > 1 && Math.max(...times) - Math.min(...times) > BREATH,
    closes: last !== undefined && closesPolitely(last.post, true),
  };
}

/**
 * What they said to us, turn by turn, and how long our answer took. Several words of theirs in a row are one turn that
 * waits since the first of them; what the newest of them is, counts.
 */
export function callsIn(words: readonly Word[], kindOf: KindOf): Call[] {
  const calls: Call[] = [];
  let since: number | null = null;
  words.forEach((word, at) => {
    if (word.ours) return;
    const time = timeOf(word.post);
    since ??= time;
    const next = words[at + 1];
    if (next && !next.ours) return;
    const answered = next ? timeOf(next.post) : null;
    if (since !== null)
      calls.push({
        kind: kindOfPost(word.post, kindOf),
        at: since,
        after: next && answered !== null && answered >= since ? answered - since : null,
        answered: next !== undefined,
      });
    since = null;
  });
  return calls;
}

/** How long each of their answers to us took, ms. Only their first word after ours is an answer. */
export function lagsIn(words: readonly Word[]): number[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (word.ours || !before?.ours) return [];
    const [said, answered] = [timeOf(before.post), timeOf(word.post)];
    return said === null || answered === null || answered < said ? [] : [answered - said];
  });
}
