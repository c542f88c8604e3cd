import { describe, expect, it } from 'vitest';
import { projectFiles, readSource } from './source.ts';

/** Its extension is removed in the end, and can be asked for nothing any more. */
const GONE = 'test/browser/gone.test.ts';

describe('suites in a browser', () => {
  const suites = projectFiles()
    .filter((path) => path.startsWith('test/browser/') && path.endsWith('.ts'))
    .map((path) => readSource(path));

  it('say last of every stage that the extension complained of nothing', () => {
    const times = (text: string, call: RegExp) => text.match(call)?.length ?? 0;
    const silent = suites.filter(
      ({ path, text }) =>
        path !== GONE &&
        path !== 'test/browser/stage.ts' &&
        times(text, /\buseStage(?:Of)?\(/g) !== times(text, /\bcomplainsOfNothing\(stage\);\n}/g),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('expect nothing while they are taken down, where no report tells it', () => {
    const late = suites.filter(({ text, visit }) => {
      let expects = false;
      visit({
        CallExpression({ callee, start, end }) {
          const isTakingDown = callee.type === 'Identifier' && callee.name === 'afterAll';
          expects ||= isTakingDown && text.slice(start, end).includes('expect(');
        },
      });
      return expects;
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });
});
