import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';

/** What came of a test; or of what stands around tests, which is only told where it failed. */
export interface Told {
  /** Where it stands; `null` for what belongs to no file. */
  file: string | null;
  name: string;
  state: 'passed' | 'failed' | 'skipped' | 'pending';
  /** What went wrong. */
  words: string;
  meta?: { left?: string; again?: string };
}

interface Fault extends Pick<SerializedError, 'message' | 'stack'> {
  /** What was wanted beside what came: the message itself cuts lists short. */
  diff?: string;
}

/**
 * Writes what came of every test into the file that `--outputFile` names, and what failed outside of one: a hook of a suite, a
 * file that does not load, a promise that nobody waited for. Vitest's own JSON knows nothing of the first and the last.
 */
export default class Report implements Reporter {
  #file = '';

  onInit({ config: { outputFile } }: Vitest): void {
    if (typeof outputFile !== 'string') throw new Error('--outputFile=FILE is missing');
    this.#file = outputFile;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const nowhere = unhandled.length > 0 ? [failure(null, 'outside of all tests', unhandled)] : [];
    writeFileSync(this.#file, JSON.stringify([...modules.flatMap(toldOf), ...nowhere]));
  }
}

function toldOf(module: TestModule): Told[] {
  const file = module.moduleId;
  const around = [module, ...module.children.allSuites()].flatMap((one) => {
    const name = one.type === 'module' ? one.relativeModuleId : one.fullName;
    return one.errors().length > 0 ? [failure(file, name, one.errors())] : [];
  });
  const tests = [...module.children.allTests()].map((test): Told => {
    const { state, errors = [] } = test.result();
    return { file, name: test.fullName, state, words: wordsOf(errors), meta: test.meta() };
  });
  return [...around, ...tests];
}

function failure(file: string | null, name: string, errors: readonly Fault[]): Told {
  return { file, name, state: 'failed', words: wordsOf(errors) };
}

function wordsOf(errors: readonly Fault[]): string {
  return errors.map(({ stack, message, diff = '' }) => `${stack ?? message}\n${diff}`).join('\n');
}
