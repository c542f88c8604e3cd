import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Mix } from '../../src/core/triage/kind.ts';
import { type PackedTable, unpack } from '../../src/core/triage/table.ts';
import { readExamples } from './fit/examples.ts';
import { fitMix } from './fit/mix.ts';
import { train } from './fit/optimise.ts';
import { PLANS } from './fit/plans.ts';

const TARGET = 'src/core/triage/tables.ts';

/**
 * Fits the tables of the triage: `npm run fit -- TEXTS_FOLDER [--hold-out]`. The folder holds a `manifest.json` that says
 * which sets may be used, and one folder per set. The same texts give the same file, byte for byte. With `--hold-out`
 * every fifth text stays out, so that the tables can be tried on texts that they have not seen.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'hold-out': { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new Error('usage: npm run fit -- TEXTS_FOLDER [--hold-out]');
  const uses = (text: string) => !values['hold-out'] || numberOf(text) % 5 > 0;
  const examples = readExamples(folder, uses);
  const feeling = train(examples.feeling, PLANS.feeling);
  const tables: Record<string, PackedTable> = {
    LANGUAGE: train(examples.language, PLANS.language),
    FEELING: feeling,
    KIND: train(examples.kind, PLANS.kind),
    FLAG: train(examples.flag, PLANS.flag),
  };
  const mix = fitMix(folder, unpack(feeling), uses, (text) => Math.floor(numberOf(text) / 5));
  writeFileSync(TARGET, fileOf(tables, mix));
  const sizes = Object.entries(tables).map(([name, table]) => `${name} ${gzipSync(table.weights).length}`);
  console.log(`${sizes.join(', ')}; ${TARGET} ${gzipSync(readFileSync(TARGET)).length} bytes gzip`);
  return 0;
}

function numberOf(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return sum;
}

/** Longer lists stand one below the other, as the formatter wants them. */
const WIDEST = 98;

function fileOf(tables: Record<string, PackedTable>, { head, rows }: Mix): string {
  const parts = Object.entries(tables).map(([name, { bits, heads, scale, bias, weights }]) => {
    const list = (values: readonly (string | number)[]) => {
      const parts = values.map((value) => (typeof value === 'string' ? `'${value}'` : `${value}`));
      const line = `[${parts.join(', ')}]`;
      return line.length < WIDEST ? line : `[\n${parts.map((part) => `    ${part},\n`).join('')}  ]`;
    };
    return `export const ${name}: PackedTable = {
  bits: ${bits},
  heads: ${list(heads)},
  scale: ${list(scale)},
  bias: ${list(bias)},
  weights:
    '${weights}',
};
`;
  });
  const tenths = (values: readonly number[]) =>
    `'${values.map((value) => Math.round(10 * value)).join(' ')}'`;
  const mix = `export const MIX: PackedMix = {
  head: ${tenths(head)},
  rows: [
${rows.map((row) => `    ${tenths(row)},\n`).join('')}  ],
};
`;
  return `// Written by \`npm run fit\`; not to be edited.\nimport type { PackedMix } from './kind.ts';\nimport type { PackedTable } from './table.ts';\n\n${parts.join('\n')}\n${mix}`;
}
