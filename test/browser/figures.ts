import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where suites note what they measured; `npm test` prints it below its table. */
export const FIGURES = '.cache/test/figures.txt';

/** Notes one measurement for the reader of the test run. */
export function note(line: string): void {
  mkdirSync(dirname(FIGURES), { recursive: true });
  appendFileSync(FIGURES, `${line}\n`);
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('no values');
  return (low + high) / 2;
}
