import { basename } from 'node:path';
import { BUILDS, checks } from './check.ts';
import { installBrowsers } from './installBrowsers.ts';
import { type Part, suite } from './parts.ts';
import { runStages } from './table.ts';

/**
 * Everything: the checks beside the suites in a real Chromium and those in a real Firefox, since a browser waits more than it
 * works; the checks take one core and leave the other. What is timed comes last. `--all` adds the slow ones.
 */
export async function run(args: string[]): Promise<number> {
  installBrowsers();
  if (args.includes('--all')) process.env.SLOW = '1';
  const firefox = [suitesOf('firefox', 'firefox'), suitesOf('screens', 'chromium')];
  return runStages([[BUILDS], [[suitesOf('chromium', 'chromium')], firefox, checks('--maxWorkers=1')]]);
}

function suitesOf(project: string, browser: string): Part {
  return suite({ project }, (file) => `${browser}: ${basename(file).replace(/(?:\.slow)?\.test\.ts$/, '')}`);
}
