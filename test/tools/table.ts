import { existsSync, readFileSync, rmSync } from 'node:fs';
import { FIGURES } from '../browser/figures.ts';
import type { Outcome, Part } from './parts.ts';

/** Parts that run one after another. */
export type Lane = readonly Part[];

/**
 * Runs stage after stage, the lanes of a stage side by side; prints a line for each part, what was measured, the words of
 * what failed, and as the last line `N passed, N failed`.
 *
 * @returns exit code: 0 when nothing failed
 */
export async function runStages(stages: readonly (readonly Lane[])[]): Promise<number> {
  const outcomes: Outcome[] = [];
  rmSync(FIGURES, { force: true });
  console.log(row('part', 'passed', 'failed', 'time'));
  for (const lanes of stages) await Promise.all(lanes.map((lane) => runLane(lane, outcomes)));
  if (existsSync(FIGURES)) console.log(`\n${readFileSync(FIGURES, 'utf8').trimEnd()}`);
  for (const { part, words } of outcomes) if (words) console.log(`\n${part}\n${indented(words)}`);
  for (const left of outcomes.flatMap((outcome) => outcome.left)) console.log(`\nNot tried here: ${left}`);
  for (const test of outcomes.flatMap((outcome) => outcome.again))
    console.log(`\nHeld at the second try: ${test}`);
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

async function runLane(lane: Lane, outcomes: Outcome[]): Promise<void> {
  for (const part of lane)
    for (const outcome of await part()) {
      outcomes.push(outcome);
      const time = outcome.seconds > 0 ? `${outcome.seconds} s` : '';
      console.log(row(outcome.part, String(outcome.passed), String(outcome.failed), time));
    }
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
