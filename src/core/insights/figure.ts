/** A number and on how many cases it rests; `null` where those are too few to tell. */
export interface Figure {
  value: number | null;
  n: number;
}

/** With fewer cases than this nothing is said. */
export const LEAST = 5;

/** The middle of the cases. */
export function median(cases: readonly number[]): Figure {
  const sorted = [...cases].sort((a, b) => a - b);
  const n = sorted.length;
  const [low = 0, high = 0] = [sorted[Math.floor((n - 1) / 2)], sorted[Math.floor(n / 2)]];
  return { value: n < LEAST ? null : (low + high) / 2, n };
}

/** Which part of the cases it holds for, 0 to 1. */
export function share<T>(cases: readonly T[], holds: (one: T) => boolean): Figure {
  const n = cases.length;
  return { value: n < LEAST ? null : cases.filter(holds).length / n, n };
}
