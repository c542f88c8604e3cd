import { MessageError } from '../messages/reply.ts';

/**
 * The same for the browser, which calls and wants no answer. What the user can do something about is told to whoever asks for
 * anything next; what a worker asks that the browser has taken away meanwhile, nobody waits for.
 */
export function untold<A extends unknown[]>(work: (...args: A) => Promise<void>) {
  return async (...args: A): Promise<void> => {
    try {
      await work(...args);
    } catch (error) {
      if (!(error instanceof MessageError) && !isTakenAway(error)) throw error;
    }
  };
}

/** Chromium says so, and nothing else, where the process of the worker is gone (`extension_function_dispatcher.cc`). */
function isTakenAway(error: unknown): boolean {
  return error instanceof Error && error.message === 'No SW';
}
