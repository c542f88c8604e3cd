import { afterEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What failed at first, where it was tried again. */
    again?: string;
  }
}

afterEach(({ task }) => {
  const { retryCount = 0, errors = [] } = task.result ?? {};
  if (retryCount > 0) task.meta.again = errors[0]?.message ?? 'nobody knows why';
});
