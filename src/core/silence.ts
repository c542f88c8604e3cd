import { asksQuestion } from './closer.ts';
import type { Word } from './exchange.ts';
import { timeOf } from './thread.ts';
import type { Silence } from './view.ts';

/** Words of ours that are this far apart are no longer one breath: the later one asks again. ms */
const BREATH = 12 * 60 * 60 * 1000;

/** What we wait for since our words at the end of the exchange. */
export function silenceAfter(words: readonly Word[]): Silence {
  const run = words.slice(words.findLastIndex((word) => !word.ours) + 1);
  const times = run.flatMap((word) => timeOf(word.post) ?? []);
  return {
    asks: run.some((word) => asksQuestion(word.post.text?.value.words ?? '')),
    nudged: times.length > 1 && Math.max(...times) - Math.min(...times) > BREATH,
  };
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
