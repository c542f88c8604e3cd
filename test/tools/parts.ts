import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageAll } from './archives.ts';
import { build } from './built.ts';
import type { Told } from './report.ts';

/** What came of one part: how many tests, or 1 for a check that only holds or not. */
export interface Outcome {
  part: string;
  passed: number;
  failed: number;
  /** What could not be tried on this computer, and what it takes; counted nowhere. */
  left: string[];
  /** What failed at first and held when it was tried again. */
  again: string[];
  /** What to show of a failure; empty when all is well. */
  words: string;
  seconds: number;
}

/** Some part of the whole; a suite may come apart into several rows. */
export type Part = () => Promise<Outcome[]>;

/** A command that holds when it ends with 0. `script` is the file of a package's command. */
export function command(part: string, script: string, ...args: string[]): Part {
  return async () => {
    const start = performance.now();
    const { status, words } = await node(script, args);
    return [outcome(part, status === 0, words, start)];
  };
}

/** Builds and packs both extensions twice: the archives must be the same, byte by byte. */
export const builds: Part = async () => {
  const start = performance.now();
  try {
    const [first = [], second = []] = [1, 2].map(() => {
      build('chrome');
      build('firefox');
      return packageAll();
    });
    const same = first.every(
      ({ bytes }, index) => Buffer.compare(bytes, second[index]?.bytes ?? Buffer.of()) === 0,
    );
    return [outcome('builds', same, 'Two packages of the same input differ.', start)];
  } catch (error) {
    return [outcome('builds', false, String(error instanceof Error ? error.message : error), start)];
  }
};

/** What is run of vitest. */
interface Run {
  project: string;
  config?: string;
  /** Further options of its command line. */
  options?: readonly string[];
}

/**
 * Runs one project of a vitest configuration.
 *
 * @param rowOf which row of the table the tests of a file belong to
 */
export function suite(
  { project, config = 'test/vitest.config.ts', options = [] }: Run,
  rowOf: (file: string) => string,
): Part {
  return async () => {
    const start = performance.now();
    const file = `.cache/test/${project}.json`;
    mkdirSync('.cache/test', { recursive: true });
    rmSync(file, { force: true });
    const reporters = [`--reporter=${resolve('test/tools/report.ts')}`, `--outputFile=${file}`];
    const args = ['run', '--config', config, '--project', project, ...reporters, ...options];
    const { status, words } = await node('node_modules/vitest/vitest.mjs', args);
    if (!existsSync(file)) return [outcome(project, false, words, start)];
    const told: Told[] = JSON.parse(readFileSync(file, 'utf8'));
    const rows = rowsOf(told, (path) => (path === null ? project : rowOf(path)));
    const unexplained = status !== 0 && rows.every(({ failed }) => failed === 0);
    if (rows.length === 0 || unexplained) rows.push(outcome(project, false, words, start));
    if (rows[0]) rows[0].seconds = secondsSince(start);
    return rows;
  };
}

function rowsOf(told: readonly Told[], rowOf: (file: Told['file']) => string): Outcome[] {
  const rows = new Map<string, Outcome>();
  for (const { file, name, state, words, meta } of told) {
    const part = rowOf(file);
    const row = rows.get(part) ?? { part, passed: 0, failed: 0, left: [], again: [], words: '', seconds: 0 };
    rows.set(part, row);
    if (meta?.left) row.left.push(`${name}\n  ${meta.left}`);
    else if (state === 'passed') {
      row.passed += 1;
      if (meta?.again) row.again.push(`${part}: ${name}: ${meta.again}`);
    } else {
      row.failed += 1;
      row.words += `${name}\n${state === 'failed' ? words : 'was not run'}\n`;
    }
  }
  return [...rows.values()];
}

/** Runs a script to its end; `words` is all that it said. */
function node(script: string, args: string[]): Promise<{ status: number | null; words: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        words += piece;
      });
    child.on('error', fail).on('close', (status) => done({ status, words }));
  });
}

function outcome(part: string, holds: boolean, words: string, start: number): Outcome {
  const seconds = secondsSince(start);
  return {
    part,
    passed: holds ? 1 : 0,
    failed: holds ? 0 : 1,
    left: [],
    again: [],
    words: holds ? '' : words,
    seconds,
  };
}

function secondsSince(start: number): number {
  return Math.round((performance.now() - start) / 1000);
}
