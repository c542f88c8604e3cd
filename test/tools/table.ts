import { existsSync, readFileSync, rmSync } from 'node:fs';
import { FIGURES } from '../browser/figures.ts';
import type { Outcome, Part } from './parts.ts';

/**
 * Runs the parts one after another, prints a line for each, what was measured, the words of what failed, and as the last
 * line `N passed, N failed`.
 *
 * @returns exit code: 0 when nothing failed
 */
export function runParts(parts: readonly Part[]): number {
  const outcomes: Outcome[] = [];
  rmSync(FIGURES, { force: true });
  console.log(row('part', 'passed', 'failed', 'time'));
  for (const part of parts)
    for (const outcome of part()) {
      outcomes.push(outcome);
      const time = outcome.seconds > 0 ? `${outcome.seconds} s` : '';
      console.log(row(outcome.part, String(outcome.passed), String(outcome.failed), time));
    }
  if (existsSync(FIGURES)) console.log(`\n${readFileSync(FIGURES, 'utf8').trimEnd()}`);
  for (const { part, words } of outcomes) if (words) console.log(`\n${part}\n${indented(words)}`);
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

function row(part: string, passed: string, failed: string, time: string): string {
  return `${part.padEnd(28)}${passed.padStart(8)}${failed.padStart(8)}${time.padStart(9)}`;
}

/** The beginning of long output: what broke first is what matters. */
function indented(words: string): string {
  const lines = words.trimEnd().split('\n');
  const shown = lines.slice(0, 120).map((line) => `  ${line}`);
  return lines.length > shown.length
    ? [...shown, `  … ${lines.length - shown.length} lines more`].join('\n')
    : shown.join('\n');
}
