import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { packageAll } from './archives.ts';
import { build } from './built.ts';

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

interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: {
      ancestorTitles: string[];
      fullName: string;
      status: string;
      failureMessages: string[];
      meta?: { left?: string; again?: string };
    }[];
  }[];
}

/**
 * Runs one project of the vitest configuration.
 *
 * @param rowOf which row of the table a test belongs to
 * @param options of vitest's command line
 */
export function suite(
  project: string,
  rowOf: (file: string, titles: string[]) => string,
  ...options: string[]
): Part {
  return async () => {
    const start = performance.now();
    const file = `.cache/test/${project}.json`;
    mkdirSync('.cache/test', { recursive: true });
    rmSync(file, { force: true });
    const args = [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      project,
      '--reporter=json',
      `--outputFile=${file}`,
      ...options,
    ];
    const { status, words } = await node('node_modules/vitest/vitest.mjs', args);
    if (!existsSync(file)) return [outcome(project, false, words, start)];
    const rows = rowsOf(JSON.parse(readFileSync(file, 'utf8')), rowOf);
    const unexplained = status !== 0 && rows.every(({ failed }) => failed === 0);
    if (rows.length === 0 || unexplained) rows.push(outcome(project, false, words, start));
    if (rows[0]) rows[0].seconds = secondsSince(start);
    return rows;
  };
}

function rowsOf({ testResults }: Report, rowOf: (file: string, titles: string[]) => string): Outcome[] {
  const rows = new Map<string, Outcome>();
  const rowOfPart = (part: string): Outcome => {
    const row = rows.get(part) ?? { part, passed: 0, failed: 0, left: [], again: [], words: '', seconds: 0 };
    rows.set(part, row);
    return row;
  };
  const note = (part: string, holds: boolean, words: string) => {
    const row = rowOfPart(part);
    row[holds ? 'passed' : 'failed'] += 1;
    if (!holds) row.words += `${words}\n`;
  };
  for (const { name, status, message, assertionResults } of testResults) {
    for (const { ancestorTitles, fullName, status: result, failureMessages, meta } of assertionResults) {
      const part = rowOf(name, ancestorTitles);
      if (meta?.left) {
        rowOfPart(part).left.push(`${fullName}\n  ${meta.left}`);
        continue;
      }
      const holds = result === 'passed';
      if (meta?.again && holds) rowOfPart(part).again.push(`${part}: ${fullName}: ${meta.again}`);
      note(part, holds, `${fullName}\n${failureMessages.join('\n')}`);
    }
    const broken = status === 'failed' && assertionResults.every((result) => result.status !== 'failed');
    if (broken) note(rowOf(name, []), false, `${name}\n${message}`);
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
