import { builds, command, suite } from './parts.ts';
import { type Lane, runStages } from './table.ts';

const firstFolder = (file: string) =>
  file
    .split(/[\\/]test[\\/]/)
    .at(-1)
    ?.split(/[\\/]/)[0] ?? '';

/** What is done before anything else: the browsers take what was built. */
export const BUILDS: Lane = [builds];

/**
 * What needs no browser: types, lint, and unit tests, the budgets of what was built among them.
 *
 * @param options of vitest's command line
 */
export const checks = (...options: string[]): Lane => [
  command('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  command('types of practice sites', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'test/practice'),
  command('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  suite({ project: 'unit', options }, (file) => `unit: ${firstFolder(file)}`),
];

export async function run(): Promise<number> {
  return runStages([[BUILDS], [checks()]]);
}
