import { spawnSync } from 'node:child_process';
import { BROWSERS, type BrowserName, findBrowser, howToInstall } from '../browser/lab/browsers.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Sees to it that these browsers are installed: with apt-get where that needs no password, else by saying on stderr
 * what to type.
 *
 * @returns those that are still missing
 */
export function installBrowsers(wanted: readonly BrowserName[] = BROWSERS): BrowserName[] {
  const missing = wanted.filter((name) => !findBrowser(name));
  if (missing.length === 0) return [];
  const apt = aptGet();
  if (apt) {
    console.error(`Installing ${missing.join(' and ')} …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing.map((name) => PACKAGES[name]));
  }
  const left = missing.filter((name) => !findBrowser(name));
  for (const name of left) console.error(`No ${name} found. Install it with: ${howToInstall(name)}`);
  return left;
}

/** Runs apt-get as root without asking anything; `null` where that is not possible. */
function aptGet(): ((...args: string[]) => void) | null {
  const works = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!works('apt-get', '--version')) return null;
  const root = process.getuid?.() === 0;
  if (!root && !works('sudo', '-n', 'true')) return null;
  const [command = 'apt-get', ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (...args) => {
    spawnSync(command, [...before, '-qq', ...args], { stdio: ['ignore', 2, 2], env });
  };
}
