import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Sweeps that take minutes; `npm run test:all` wants them. */
const slow = process.env.SLOW ? [] : ['**/*.slow.test.ts'];
const fakeBrowser = fileURLToPath(new URL('./fakes/webextension.ts', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...slow],
          setupFiles: ['test/fakes/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: slow,
          // All suites share one Chromium and one Firefox, so they run in one process, one after another.
          pool: 'forks',
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
