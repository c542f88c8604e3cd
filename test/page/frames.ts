import { afterEach, beforeEach, vi } from 'vitest';

/** So many frames a change takes at most: one to be read, told, answered and marked, and others for what is learnt by it. */
const FRAMES = 4;

/**
 * Stops the clocks in every test of a file. A pass takes no time by them, so that the page is never left to rest: what
 * follows from a change follows in the next frames, however slow the computer is.
 */
export function stopClocks(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }));
  afterEach(() => void vi.useRealTimers());
}

/** Lets messages, observers and frames have their turn. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) await new Promise(requestAnimationFrame);
}
