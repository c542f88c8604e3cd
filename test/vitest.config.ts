import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// Tests name hours of the day: wherever the computer stands, these are hours of UTC.
process.env.TZ = 'UTC';

/** Sweeps that take minutes; `npm run test:all` wants them. */
const slow = process.env.SLOW ? [] : ['**/*.slow.test.ts'];
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const SUITES = readdirSync(path('browser')).filter((name) => name.endsWith('.test.ts'));
/** What walks through every screen, and what times some: a part of its own, for when the computer has less to do. */
const SCREENS = SUITES.filter((name) => /^(?:looks|longQueue|together)\b/.test(name));
/** Suites for every browser go through `BROWSERS`; the others are for Chromium. */
const BOTH = SUITES.filter((name) => readFileSync(path(`browser/${name}`), 'utf8').includes('BROWSERS'));

/** Suites of one browser: in one process, one after another. */
function suitesIn(
  browser: 'chromium' | 'firefox',
  suites: string[],
  name: string = browser,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: suites.map((suite) => `test/browser/${suite}`),
      exclude: slow,
      env: { ONLY_BROWSER: browser },
      pool: 'forks',
      fileParallelism: false,
      isolate: false,
      testTimeout: 120_000,
      // A browser that does not come up is started a second time.
      hookTimeout: 180_000,
      // Two browsers and a driver each: what the computer did to one try, a second one tells apart; the report names it.
      retry: 1,
      setupFiles: ['test/browser/lab/again.ts'],
    },
  };
}

export default defineConfig({
  root: path('..'),
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: { 'webextension-polyfill': path('./fakes/polyfill.ts') } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...slow],
          setupFiles: ['test/fakes/setup.ts'],
          // On a busy computer much takes its time, chance-made texts above all; how long is no question of right or wrong.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000, interval: 10 } },
        },
      },
      suitesIn(
        'chromium',
        SUITES.filter((name) => !SCREENS.includes(name)),
      ),
      suitesIn('chromium', SCREENS, 'screens'),
      suitesIn('firefox', BOTH),
    ],
  },
});
