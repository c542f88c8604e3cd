import { signal } from '@preact/signals';
import { MessageError } from '../messages/reply.ts';
import { words } from '../messages/words.ts';

export type Caught = (work: () => Promise<void>, failed?: () => void) => Promise<void>;

/** What the worker cannot do is told in words, until something succeeds. */
export function createCatching() {
  const trouble = signal<string | null>(null);

  /** Does the work; where the worker says why it cannot be done, `failed` sets right what was shown already. */
  async function caught(work: () => Promise<void>, failed?: () => void): Promise<void> {
    try {
      await work();
      trouble.value = null;
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      failed?.();
      trouble.value = words(`fault_${error.fault}`);
    }
  }

  return { trouble, caught };
}
