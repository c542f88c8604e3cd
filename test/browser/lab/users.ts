import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { filesIn } from '../../tools/archives.ts';
import { built } from '../../tools/built.ts';
import { type BrowserName, findBrowser } from './browsers.ts';
import { launchReady } from './launch.ts';
import type { Net } from './net.ts';

/** A browser into which the packed extension is installed for good, as people have it. */
export interface UsersBrowser {
  id: string;
  /** Starts it with the profile that it had before, and makes it ready. */
  start<T>(prepare: (browser: Browser) => Promise<T>): Promise<T>;
  /** Deletes profile and package. */
  remove(): Promise<void>;
}

/** Where Chromium looks for the policies of a computer. */
const POLICIES = '/etc/chromium';
const ADDON = 'your-turn@your-turn.example';

/**
 * Why the packed extension cannot be tried here, with the command that would; `null` where it can. Chromium takes a
 * package from elsewhere than its store by policy alone: it gets a view of `/etc/chromium` of its own, so that no other
 * browser of this computer sees the policy and nothing has to be cleared away.
 */
export function whyNot(name: BrowserName): string | null {
  if (name === 'firefox') return null;
  if (process.platform !== 'linux' || !existsSync(POLICIES))
    return `A policy for one browser alone takes Linux with ${POLICIES}: sudo apt-get install -y chromium`;
  const { status } = spawnSync('unshare', [...OWN_VIEW, 'mount', '-t', 'tmpfs', 'policies', POLICIES]);
  return status === 0 ? null : `A policy for one browser alone takes root here: sudo ${AGAIN}`;
}

const AGAIN = 'npx vitest run --config test/vitest.config.ts --project chromium test/browser/packed.test.ts';
const isRoot = process.getuid?.() === 0;
const OWN_VIEW = ['--mount', ...(isRoot ? [] : ['--map-root-user'])];

/** Packs the extension for this kind of browser and installs it where that browser will find it. */
export function usersBrowser(name: BrowserName, net: Net): Promise<UsersBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'your-turn-'));
  return name === 'firefox' ? inFirefox(net, folder) : inChromium(net, folder);
}

/** A package in the profile's own folder of add-ons, which needs no signature in the editions for firms. */
async function inFirefox(net: Net, folder: string): Promise<UsersBrowser> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${ADDON}.xpi`), zipSync(filesIn(built('firefox'))));
  const prefs = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 };
  return {
    id: ADDON,
    start: (prepare) => launchReady('firefox', net, { profile, prefs }, prepare),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A package with a key of its own, its address in a policy, and a server that hands it out. */
async function inChromium(net: Net, folder: string): Promise<UsersBrowser> {
  const program = findBrowser('chromium') ?? '';
  const unpacked = join(folder, 'package');
  cpSync(built('chrome'), unpacked, { recursive: true });
  const sandbox = isRoot ? ['--no-sandbox'] : [];
  spawnSync(program, [
    ...sandbox,
    '--headless',
    `--user-data-dir=${join(folder, 'packer')}`,
    `--pack-extension=${unpacked}`,
  ]);
  const crx = readFileSync(`${unpacked}.crx`);
  const id = idOf(readFileSync(`${unpacked}.pem`, 'utf8'));
  const { version } = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const server = createServer(({ url }, response) => {
    if (url === '/package.crx')
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
    else response.writeHead(200, { 'content-type': 'text/xml' }).end(updates(id, version, address()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  net.own.add(new URL(address()).host);
  const policy = join(folder, 'policy.json');
  const ExtensionInstallForcelist = [`${id};${address()}/updates.xml`];
  // Otherwise no driver may look into what a policy has installed.
  writeFileSync(policy, JSON.stringify({ ExtensionInstallForcelist, DeveloperToolsAvailability: 1 }));
  const start = join(folder, 'start');
  writeFileSync(start, script(policy, program));
  chmodSync(start, 0o755);
  const options = {
    profile: join(folder, 'profile'),
    program: start,
    // With it the browser fetches no extension either.
    without: ['--disable-background-networking'],
  };
  return {
    id,
    start: (prepare) => launchReady('chromium', net, options, prepare),
    async remove() {
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first half of the hash of the public key, in the letters a to p. */
function idOf(pem: string): string {
  const key = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' });
  const half = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function updates(id: string, version: string, address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${address}/package.crx" version="${version}" /></app>
</gupdate>`;
}

function script(policy: string, program: string): string {
  const managed = `${POLICIES}/policies/managed`;
  const inside = `mount -t tmpfs policies ${POLICIES} && mkdir -p ${managed} && cp ${policy} ${managed} && exec ${program} "$@"`;
  return `#!/bin/sh\nexec unshare ${OWN_VIEW.join(' ')} sh -c '${inside}' chromium "$@"\n`;
}
