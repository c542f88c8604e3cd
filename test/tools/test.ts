import { basename } from 'node:path';
import { BUILDS, CHECKS } from './check.ts';
import { installBrowsers } from './installBrowsers.ts';
import { type Part, suite } from './parts.ts';
import { runStages } from './table.ts';

/**
 * Everything: the checks, then the suites in a real Chromium and a real Firefox, side by side, since a browser waits more
 * than it works. `--all` adds the slow ones.
 */
export async function run(args: string[]): Promise<number> {
  installBrowsers();
  if (args.includes('--all')) process.env.SLOW = '1';
  return runStages([[BUILDS], [CHECKS], [[suitesIn('chromium')], [suitesIn('firefox')]]]);
}

function suitesIn(browser: string): Part {
  return suite(browser, (file) => `${browser}: ${basename(file).replace(/(?:\.slow)?\.test\.ts$/, '')}`);
}
