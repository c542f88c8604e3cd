// Runs test/tools/NAME.ts, which exports `run(args)` and answers with an exit code: node test/tools/run.mjs NAME args…
// Plain JavaScript without any package, because on a fresh clone there is none yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const lock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether every package of the lock file stands in node_modules in that version. */
function installed() {
  const here = 'node_modules/.package-lock.json';
  if (!existsSync(here)) return false;
  const present = lock(here);
  return Object.entries(lock('package-lock.json')).every(
    ([name, wanted]) => name === '' || wanted.optional || present[name]?.version === wanted.version,
  );
}

if (!installed()) {
  console.error('Installing the packages that this project is built with (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [name, ...args] = process.argv.slice(2);
const { runnerImport } = await import('vite');
const { module: tool } = await runnerImport(`./test/tools/${name}.ts`, {
  configFile: false,
  logLevel: 'error',
});
try {
  process.exitCode = await tool.run(args);
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 1;
}
