import { readFileSync } from 'node:fs';
import vader from 'vader-sentiment';
import { describe, expect, it } from 'vitest';
import { triage } from '../../../src/core/triage/triage.ts';

const sentences = readFileSync('test/tools/fit/sentences/en.txt', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.slice(2));
/** As long as a post is on average: two sentences. */
const posts = Array.from({ length: 200 }, (_, at) => `${sentences[at] ?? ''} ${sentences[at + 200] ?? ''}`);

/** The quickest of some runs over all posts, ms: what the machine does besides only ever adds. */
function fastest(judge: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 20; run++) {
    const start = performance.now();
    for (const post of posts) judge(post);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('speed', () => {
  it('is several times that of vader-sentiment, which only tells good from bad', () => {
    const ours = fastest(triage);
    const theirs = fastest((text) => vader.SentimentIntensityAnalyzer.polarity_scores(text));
    console.log(`200 posts: ${ours.toFixed(1)} ms, vader-sentiment ${theirs.toFixed(1)} ms`);
    expect(theirs / ours).toBeGreaterThanOrEqual(3);
  }, 60_000);
});
