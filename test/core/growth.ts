/** So many times as long is the longer text. */
const TIMES = 16;

/** What no work that grows with the length alone exceeds, and what grows with its square (256) does. */
export const LINEAR = 5 * TIMES;

/**
 * How many times as long some work takes on sixteen times as much. Counted is what the processor spends on it, the least
 * of three tries: what else the computer does meanwhile is no fault of the work.
 *
 * @param length of the longer text; less than a millisecond on the shorter one counts as one
 */
export function growth(work: (length: number) => unknown, length: number): number {
  work(length);
  return (
    costOf(() => work(length)) /
    Math.max(
      costOf(() => work(length / TIMES)),
      1,
    )
  );
}

/** Milliseconds of the processor. */
function costOf(work: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
