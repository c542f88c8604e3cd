import { afterEach } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** It failed at first and was tried again. */
    again?: boolean;
  }
}

afterEach(({ task }) => {
  if (task.result?.retryCount) task.meta.again = true;
});
