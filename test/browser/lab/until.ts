export interface Waiting {
  seconds?: number;
  /** Between two questions, ms. */
  every?: number;
  instead?: () => Promise<unknown>;
}

/**
 * Asks again and again until there is an answer that is neither `undefined`, `null` nor `false`.
 *
 * @param instead finds what is there instead, for the error
 * @throws an error that names `what` when `seconds` have passed
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  { seconds = 30, every = 20, instead }: Waiting = {},
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (performance.now() > end) {
      const there = instead ? `; there is: ${await instead()}` : '';
      throw new Error(`Waited ${seconds} s in vain for ${what}${there}`);
    }
    await pause(every);
  }
}

/** Lets `ms` milliseconds pass. */
export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
