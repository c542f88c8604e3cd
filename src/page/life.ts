import { isOrphan } from '../messages/orphan.ts';

/** One life for everything a content script starts: whatever listens or observes takes its `signal`. */
export interface Life {
  signal: AbortSignal;
  /** Ends everything started in this life; called again it does nothing. */
  end(): void;
  /** Ends this life and every life above it: the script is an orphan. */
  abandon(): void;
  /** Wraps a listener: in an orphan it ends the life instead of running. */
  guard<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void;
}

/** A life that ends with `parent`, where there is one. */
export function createLife(parent?: Life): Life {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  const abandon = parent?.abandon ?? end;
  parent?.signal.addEventListener('abort', end, { once: true, signal });
  const guard =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      if (signal.aborted) return;
      if (isOrphan()) abandon();
      else act(...args);
    };
  return { signal, end, abandon, guard };
}
