import { onTestFinished, vi } from 'vitest';

/**
 * Leaves a page as Firefox does whose tab was closed while a promise of it was still to be kept, until the test ends: it
 * stands in no window, and nothing in it can be aborted.
 */
export function closeTab(): void {
  vi.stubGlobal('document', { defaultView: null });
  const abort = vi.spyOn(AbortController.prototype, 'abort').mockReturnValue();
  onTestFinished(() => {
    vi.unstubAllGlobals();
    abort.mockRestore();
  });
}
