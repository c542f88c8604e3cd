import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Why it could not be tried on this computer, and what it takes. */
    left?: string;
  }
}

/** Ends a test that this computer cannot run; whoever counts tests says so and counts it neither way. */
export function leave({ task, skip }: TestContext, why: string): never {
  task.meta.left = why;
  return skip(why);
}
