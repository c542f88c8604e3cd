import { basename } from 'node:path';
import { BUILDS, CHECKS } from './check.ts';
import { installBrowsers } from './installBrowsers.ts';
import { type Part, suite } from './parts.ts';
import { runStages } from './table.ts';

/**
 * Everything: the checks beside the suites in a real Chromium and those in a real Firefox, since a browser waits more than it
 * works. `--all` adds the slow ones.
 */
export async function run(args: string[]): Promise<number> {
  installBrowsers();
  if (args.includes('--all')) process.env.SLOW = '1';
  const firefox = [suitesOf('firefox', 'firefox'), suitesOf('screens', 'chromium')];
  return runStages([[BUILDS], [[suitesOf('chromium', 'chromium')], firefox, CHECKS]]);
}

function suitesOf(project: string, browser: string): Part {
  return suite(project, (file) => `${browser}: ${basename(file).replace(/(?:\.slow)?\.test\.ts$/, '')}`);
}
