/**
 * Asks again and again until there is an answer that is neither `undefined`, `null` nor `false`.
 *
 * @throws an error that names `what` when `seconds` have passed
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  { seconds = 15, every = 20 } = {},
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}`);
    await pause(every);
  }
}

/** Lets `ms` milliseconds pass. */
export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
