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

/** How long one pass over all posts takes, ms. */
function pass(judge: (text: string) => unknown): number {
  const start = performance.now();
  for (const post of posts) judge(post);
  return performance.now() - start;
}

/** What else the machine does only ever adds: the quickest of rounds that alternate is nearest to the truth. */
const ROUNDS = 40;

describe('speed', () => {
  it('is ten times that of vader-sentiment, which only tells good from bad', () => {
    let ours = Number.POSITIVE_INFINITY;
    let theirs = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      ours = Math.min(ours, pass(triage));
      theirs = Math.min(
        theirs,
        pass((text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)),
      );
    }
    console.log(`200 posts: ${ours.toFixed(1)} ms, vader-sentiment ${theirs.toFixed(1)} ms`);
    expect(theirs / ours).toBeGreaterThanOrEqual(10);
    expect(ours).toBeLessThanOrEqual(10);
  });
});
