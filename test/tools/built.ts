import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Target = 'chrome' | 'firefox';

/** What a build is made from. */
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package.json'];

/**
 * Builds the extension for one kind of browser unless what stands in `dist` is newer than all its sources.
 *
 * @returns absolute path of the loadable folder
 * @throws an error with the compiler's words when the build fails
 */
export function built(target: Target): string {
  const folder = resolve('dist', target);
  if (newest(SOURCES) > stamp(join(folder, 'manifest.json'))) build(target);
  return folder;
}

/** Builds the extension for one kind of browser, without a word when all goes well. */
export function build(target: Target): void {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', target, '--logLevel', 'error'];
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}${stderr}`);
}

function stamp(path: string): number {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Newest change below these paths; folders count too, so that a deleted file is noticed. */
function newest(paths: string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path);
      if (!statSync(path).isDirectory()) return mtimeMs;
      return Math.max(mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
    }),
  );
}
