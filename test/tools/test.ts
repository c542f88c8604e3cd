import { basename } from 'node:path';
import { BUILDS, CHECKS } from './check.ts';
import { installBrowsers } from './installBrowsers.ts';
import { type Part, suite } from './parts.ts';
import { runStages } from './table.ts';

/**
 * Everything: the checks and the suites in a real Firefox beside those in a real Chromium, since a browser waits more than
 * it works. `--all` adds the slow ones.
 */
export async function run(args: string[]): Promise<number> {
  installBrowsers();
  if (args.includes('--all')) process.env.SLOW = '1';
  return runStages([[BUILDS], [[suitesIn('chromium')], [...CHECKS, suitesIn('firefox')]]]);
}

function suitesIn(browser: string): Part {
  return suite(browser, (file) => `${browser}: ${basename(file).replace(/(?:\.slow)?\.test\.ts$/, '')}`);
}
