import { describe, expect, it } from 'vitest';
import { minutesAgo, sighting } from '../core/make.ts';
import { batch, freshDatabase, RULES } from './make.ts';

/** A post of the account with one comment: two posts of a thread of their own. */
const thread = (n: number) => [
  sighting(`1${n}`, 'me', { time: minutesAgo(90) }),
  sighting(`2${n}`, `person${n}`, { parent: `1${n}` }),
];
const threads = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => thread(from + n)).flat();

async function holding(posts: number) {
  const database = freshDatabase();
  for (let from = 0; from < posts / 2; from += 1000)
    await database.record(batch(threads(from, Math.min(1000, posts / 2 - from))));
  expect((await database.all()).posts).toHaveLength(posts);
  return database;
}

type Store = Awaited<ReturnType<typeof holding>>;

/** How long it takes to record a batch of 50, half of it known and half of it new. */
async function timeOf({ record }: Store, round: number): Promise<number> {
  const told = batch([...threads(round * 10, 12), ...threads(1_000_000 + round * 100, 13)]);
  const start = performance.now();
  await record(told);
  return performance.now() - start;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

describe('the cost of recording a batch of 50', () => {
  it('is at most four times as much with 20,000 stored posts as with 200', async () => {
    const [small, large] = [await holding(200), await holding(20_000)];
    const times: [number[], number[]] = [[], []];
    // In turns, so that a busy moment of the machine meets both.
    for (let round = 0; round < 9; round++) {
      times[0].push(await timeOf(small, round));
      times[1].push(await timeOf(large, round));
    }
    expect(median(times[1]) / median(times[0])).toBeLessThan(4);
  });
});

/** Comments of as many people under the account's first post. */
const comments = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) =>
    sighting(`9${from + n}`, `fan${from + n}`, { parent: '10', kind: 'comment' }),
  );

describe('the cost of a batch of comments on a post that has 3,000', () => {
  it('is less than half of what it is to fold them all', async () => {
    const [whole, part] = [await holding(2), await holding(2)];
    const times: [number[], number[]] = [[], []];
    for (const { record } of [whole, part]) await record(batch(comments(0, 3000)));
    for (let round = 0; round < 5; round++) {
      const told = batch(comments(3000 + round * 50, 50));
      for (const [at, many] of [Number.POSITIVE_INFINITY, undefined].entries()) {
        const start = performance.now();
        await [whole, part][at]?.record(told, RULES, many);
        times[at]?.push(performance.now() - start);
      }
    }
    expect(await part.all()).toEqual(await whole.all());
    expect(median(times[1]) / median(times[0])).toBeLessThan(0.5);
  });
});
