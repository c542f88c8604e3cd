import { afterEach } from 'vitest';
import { takeTroubles } from './troubles.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What failed at first, where it was tried again. */
    again?: string;
  }
}

afterEach(({ task }) => {
  const { retryCount = 0, errors = [] } = task.result ?? {};
  const failed = takeTroubles();
  if (retryCount > 0) failed.push(errors[0]?.message ?? 'nobody knows why');
  if (task.meta.again) failed.unshift(task.meta.again);
  if (failed.length > 0) task.meta.again = failed.join('; ');
});
