import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { Net } from './net.ts';

export type BrowserName = 'chromium' | 'firefox';
const ALL: readonly BrowserName[] = ['chromium', 'firefox'];
/** The browsers that this run is for: both, or the one that its project of `vitest.config.ts` names. */
export const BROWSERS = ALL.filter((name) =>
  [undefined, name].includes(process.env.ONLY_BROWSER as BrowserName),
);
/** For what a driver can only look into in Chromium. */
export const IN_CHROMIUM = BROWSERS.filter((name) => name === 'chromium');

/** Where each kind of browser is looked for, after what the environment names. */
const PLACES: Record<BrowserName, { variable: string; commands: string[]; files: string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Path of an installed browser of this kind, or `null`. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, files } = PLACES[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...files,
  ];
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What to type to get a browser of this kind on this computer. */
export function howToInstall(name: BrowserName): string {
  const packageName = name === 'chromium' ? 'chromium' : 'firefox-esr';
  if (process.platform === 'linux') return `sudo apt-get install -y ${packageName}`;
  if (process.platform === 'darwin') return `brew install --cask ${name}`;
  return name === 'chromium' ? 'winget install Google.Chrome' : 'winget install Mozilla.Firefox';
}

/** How a browser may be started other than usual. */
export interface Start {
  headless?: boolean;
  /** Folder of a profile that outlives the browser; a fresh one, deleted afterwards, where there is none. */
  profile?: string;
  /** Variables of its environment. */
  env?: Record<string, string>;
  /** After so long (ms) without an answer the driver gives up, before the test does that waits for it. */
  patience?: number;
  /** What is run in place of the browser's own program. */
  program?: string;
  /** Arguments of the driver's that are left out. */
  without?: string[];
  /** So long it may take to come up, ms. */
  within?: number;
  /** Preferences of Firefox. */
  prefs?: Record<string, string | number | boolean>;
}

/**
 * Starts a browser that finds the sites in `net` and nothing else. Where that is to be relied on, see `launch`.
 *
 * @param end kills the browser
 * @throws an error with the one command to type when no browser of this kind is installed
 */
export async function launchOnce(
  name: BrowserName,
  net: Net,
  start: Start,
  end: AbortSignal,
): Promise<Browser> {
  const { headless = true, profile, env = {}, prefs = {}, patience = 90_000, without, within } = start;
  const executablePath = start.program ?? findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} found. Install one with: ${howToInstall(name)}`);
  const options = name === 'chromium' ? chromiumOptions(net) : firefoxOptions(net);
  return puppeteer.launch({
    executablePath,
    headless,
    defaultViewport: null,
    protocolTimeout: patience,
    signal: end,
    ...(within && { timeout: within }),
    ...options,
    ...(profile && { userDataDir: profile }),
    ...(without && { ignoreDefaultArgs: without }),
    env: { ...(options.env ?? process.env), ...env },
    extraPrefsFirefox: { ...options.extraPrefsFirefox, ...prefs },
  });
}

function chromiumOptions(net: Net): LaunchOptions {
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      `--proxy-server=127.0.0.1:${net.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${net.fingerprint}`,
      '--disable-quic',
      // What the browser asks of its maker on its own, so that the proxy's log tells of the pages and the extension.
      '--disable-component-update',
      '--component-updater=url-source=about:blank',
      '--disable-domain-reliability',
      '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
      '--no-pings',
      '--allow-browser-signin=false',
      '--gaia-url=https://127.0.0.1:1/',
      '--window-size=1280,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

function firefoxOptions(net: Net): LaunchOptions {
  return {
    browser: 'firefox',
    acceptInsecureCerts: true,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': net.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': net.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'devtools.jsonview.enabled': false,
      // What the browser asks of its maker on its own.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  };
}
