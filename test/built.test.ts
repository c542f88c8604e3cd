import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITE_HOSTS } from './browser/lab/hosts.ts';
import { built, type Target } from './tools/built.ts';

/** What the extension may ask for, and nothing else. */
const PERMISSIONS = ['storage', 'alarms'];
const OPTIONAL = ['notifications', 'downloads'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self' http://localhost:* http://127.0.0.1:*; require-trusted-types-for 'script'";
/** Hosts that may stand in the built code: the sites themselves, names of XML vocabularies, one reserved for examples. */
const NAMED = [...SITE_HOSTS, 'www.w3.org', 'example.org', 'localhost', '127.0.0.1'];
/** Greatest gzipped size in bytes. */
const BUDGET = { 'content script': 45_000, popup: 60_000, desk: 150_000 };

interface BuiltManifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { js: string[]; css?: string[] }[];
  content_security_policy: { extension_pages: string };
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: object } };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** A page of the extension with everything that it loads, each file once. */
function loadedBy(folder: string, page: string, known = new Set<string>()): Set<string> {
  if (known.has(page)) return known;
  known.add(page);
  const text = readFileSync(join(folder, page), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:\b(?:src|href)=|\b(?:from|import)\s*)"([^"]+)"/g))
    if (/\.(?:js|css)$/.test(name))
      loadedBy(
        folder,
        posix.normalize(name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(page), name)),
        known,
      );
  return known;
}

const packed = (folder: string, name: string) => gzipSync(readFileSync(join(folder, name))).length;

describe.each<Target>(['chrome', 'firefox'])('the extension built for %s', (target) => {
  const folder = built(target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;

  it('leaves `light-dark()` to the browser, so that a badge can be darker than the root of its page', () => {
    for (const { js } of manifest.content_scripts)
      for (const name of js) {
        const code = readFileSync(join(folder, name), 'utf8');
        expect(code).toContain('light-dark(');
        expect(code).not.toContain('lightningcss');
      }
  });

  it('lets no page read its files', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for few permissions and for no host but this computer', () => {
    expect(manifest.permissions.filter((name) => !PERMISSIONS.includes(name))).toEqual([]);
    expect((manifest.optional_permissions ?? []).filter((name) => !OPTIONAL.includes(name))).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    const own = /^http:\/\/(?:localhost|127\.0\.0\.1)\//;
    expect((manifest.optional_host_permissions ?? []).filter((match) => !own.test(match))).toEqual([]);
  });

  it('forbids its own pages every connection beyond this computer', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(POLICY);
  });

  it('has its worker where this browser looks for it', () => {
    const { service_worker, scripts } = manifest.background;
    expect([service_worker ?? null, scripts?.length ?? 0]).toEqual(
      target === 'chrome' ? [expect.stringMatching(/\.js$/), 0] : [null, 1],
    );
  });

  it('names no other computer in its code', () => {
    const code = filesBelow(folder).filter((path) => /\.(?:js|css|html)$/.test(path));
    const hosts = code.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\.\w+|localhost)/g)].map(
        ([, host]) => host ?? '',
      ),
    );
    expect(hosts.filter((host) => !NAMED.includes(host))).toEqual([]);
  });

  it('keeps each content script within its budget', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }) => js);
    expect(scripts).toHaveLength(3);
    for (const name of scripts)
      expect(packed(folder, name), name).toBeLessThanOrEqual(BUDGET['content script']);
  });

  it.each(['popup', 'desk'] as const)('keeps the %s within its budget', (page) => {
    const parts = [...loadedBy(folder, `src/${page}/index.html`)];
    const size = parts.reduce((sum, name) => sum + packed(folder, name), 0);
    // What a script imports is loaded with it.
    expect(parts.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(BUDGET[page]);
  });
});
