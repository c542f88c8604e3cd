import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { suite } from './tools/parts.ts';

/** Inside the project, where its packages are found. */
const FOLDER = resolve('.cache/parts');
const CONFIG = `export default {
  root: ${JSON.stringify(FOLDER)},
  test: { projects: [{ extends: true, test: { name: 'sample', include: ['*.test.js'] } }] },
};`;
const HOOK = `import { beforeAll, describe, expect, it } from 'vitest';
it('holds', () => expect(1).toBe(1));
describe('a stage', () => {
  beforeAll(() => { throw new Error('the lamp is broken'); });
  it('stands', () => expect(1).toBe(1));
});`;
const TESTS = `import { expect, it } from 'vitest';
it('fails', () => expect(1, 'one').toBe(2));
it('is left out', ({ task, skip }) => { task.meta.left = 'no lamp here'; skip(); });
it('is held at last', ({ task }) => { task.meta.again = 'flickered'; });
it('leaves a promise behind', () => void Promise.reject(new Error('nobody waited')));`;
const BROKEN = `throw new Error('does not load');`;

afterAll(() => rmSync(FOLDER, { recursive: true }));

it('tells what failed in a test, around it, and outside of all tests', async () => {
  mkdirSync(FOLDER, { recursive: true });
  const files = {
    'config.mjs': CONFIG,
    'hook.test.js': HOOK,
    'tests.test.js': TESTS,
    'broken.test.js': BROKEN,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text);
  const run = suite({ project: 'sample', config: join(FOLDER, 'config.mjs') }, basename);
  const rows = Object.fromEntries((await run()).map((row) => [row.part, row]));
  expect(rows['hook.test.js']).toMatchObject({ passed: 1, failed: 2 });
  expect(rows['hook.test.js']?.words).toMatch(
    /^a stage\nError: the lamp is broken\n[\s\S]*a stage > stands\nwas not run\n$/,
  );
  expect(rows['tests.test.js']).toMatchObject({
    passed: 2,
    failed: 1,
    left: ['is left out\n  no lamp here'],
    again: ['tests.test.js: is held at last: flickered'],
  });
  expect(rows['tests.test.js']?.words).toContain('fails\nAssertionError: one: expected 1 to be 2');
  expect(rows['broken.test.js']?.words).toContain('does not load');
  expect(rows.sample?.words).toContain('nobody waited');
});
