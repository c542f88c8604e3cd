import { builds, command, type Part, suite } from './parts.ts';
import { runParts } from './table.ts';

const firstFolder = (file: string) =>
  file
    .split(/[\\/]test[\\/]/)
    .at(-1)
    ?.split(/[\\/]/)[0] ?? '';

/** Everything that needs no browser: types, lint, builds, unit tests with the budgets among them. */
export const CHECKS: readonly Part[] = [
  command('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  command('types of practice sites', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'test/practice'),
  command('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  builds,
  suite('unit', (file) => `unit: ${firstFolder(file)}`),
];

export async function run(): Promise<number> {
  return runParts(CHECKS);
}
