import { basename } from 'node:path';
import { CHECKS } from './check.ts';
import { installBrowsers } from './installBrowsers.ts';
import { suite } from './parts.ts';
import { runParts } from './table.ts';

/** Everything: the checks, then the suites in a real Chromium and a real Firefox. `--all` adds the slow ones. */
export async function run(args: string[]): Promise<number> {
  installBrowsers();
  if (args.includes('--all')) process.env.SLOW = '1';
  return runParts([
    ...CHECKS,
    suite('browser', (file, [browser = 'browser']) => `${browser}: ${suiteName(file)}`),
  ]);
}

function suiteName(file: string): string {
  return basename(file).replace(/(?:\.slow)?\.test\.ts$/, '');
}
