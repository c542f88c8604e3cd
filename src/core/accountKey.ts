import { siteOf } from './hosts.ts';
import type { SiteName } from './sighting.ts';

/** The part of an address that names somebody, and what may stand there, per site. */
const NAMED: Record<SiteName, { path: RegExp; key: RegExp }> = {
  x: { path: /^\/([^/]+)/, key: /^\w{1,30}$/ },
  facebook: { path: /^\/([^/]+)/, key: /^[\p{L}\p{N}.]{1,80}$/u },
  linkedin: { path: /^\/(?:in\/([^/]+)|(company\/[^/]+))/, key: /^(?:company\/)?[\p{L}\p{N}_-]{1,100}$/u },
};

/**
 * The key of an account as somebody types it: a handle with or without `@`, or the address of a profile.
 *
 * @returns `null` for what names nobody on this site
 */
export function accountKey(site: SiteName, typed: string): string | null {
  const text = typed.trim();
  const { path, key } = NAMED[site];
  const found = siteOf(text) === site ? inAddress(new URL(text), path) : text.replace(/^@/, '');
  return found !== null && key.test(found) ? found : null;
}

/** Facebook names people without a vanity name by number: `/profile.php?id=`. */
function inAddress({ pathname, searchParams }: URL, path: RegExp): string | null {
  const [, found, other] = path.exec(decoded(pathname)) ?? [];
  if (found === 'profile.php') return searchParams.get('id');
  return found ?? other ?? null;
}

/** As people read it; as it stands where it cannot be read. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
