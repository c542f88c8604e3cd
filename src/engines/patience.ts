import { EngineError } from '../core/engine/engine.ts';

/** How long a model may take, ms. */
export interface Limits {
  /** Until its first sign of life; a worker that waits longer for an answer is ended by the browser. */
  first: number;
  /** Between two pieces. */
  pause: number;
  whole: number;
  /** Characters after which it is stopped. */
  most: number;
}

export const LIMITS: Limits = { first: 25_000, pause: 20_000, whole: 180_000, most: 16_000 };

/** Ends what waits too long. */
export interface Patience {
  /** Aborts with the caller's signal, and when the time is over. */
  signal: AbortSignal;
  /** Whether it was the time that ended it. */
  isOver(): boolean;
  /** Something has come; the next may take `pause`. */
  goOn(): void;
  /** Ends whatever is still under way. */
  done(): void;
}

/** Waits `first` for the first sign of life. */
function patience(signal: AbortSignal, { first, pause, whole }: Limits): Patience {
  const own = new AbortController();
  const end = () => own.abort();
  const last = setTimeout(end, whole);
  let next = setTimeout(end, first);
  return {
    signal: AbortSignal.any([signal, own.signal]),
    isOver: () => own.signal.aborted && !signal.aborted,
    goOn() {
      clearTimeout(next);
      next = setTimeout(end, pause);
    },
    done() {
      clearTimeout(next);
      clearTimeout(last);
      end();
    },
  };
}

/** Does work that gives up when it takes too long: it then rejects with the fault `slow`. */
export async function waiting<T>(
  signal: AbortSignal,
  limits: Limits,
  work: (wait: Patience) => Promise<T>,
): Promise<T> {
  const wait = patience(signal, limits);
  try {
    return await work(wait);
  } catch (error) {
    throw wait.isOver() ? new EngineError('slow') : error;
  } finally {
    wait.done();
  }
}
