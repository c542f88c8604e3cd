import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import facebook from './facebook/site.ts';
import linkedin from './linkedin/site.ts';
import { answerApi } from './shared/api.ts';
import { buildSite } from './shared/build.ts';
import type { SiteName } from './shared/model.ts';
import type { PracticeSite } from './shared/site.ts';
import { switchesOf } from './shared/switches.ts';
import { type Beginning, createWorld, type World } from './shared/world.ts';
import x from './x/site.ts';

export const SITES: readonly PracticeSite[] = [x, facebook, linkedin];

/** The practice sites, built and ready to be mounted in a server. */
export interface Practice {
  /** Every host name that is answered for. */
  hosts: readonly string[];
  /**
   * Answers a request whose host is a practice site's (or `x.localhost` and the like) with a page, a script or the
   * API under `/practice/`; `undefined` for every other host.
   */
  handle(request: Request): Promise<Response | undefined>;
  /** The same world that the pages show, for tests in the same process. */
  world(site: SiteName): World;
  /** Calls off what is still to come. The server belongs to the caller. */
  close(): void;
}

/**
 * Builds the sites where their sources have changed (into `.cache/practice/`) and gives each of them a new world.
 *
 * @param root the project's folder
 */
export async function createPractice(
  root: string = process.cwd(),
  { clock, beginning }: { clock?: () => number; beginning?: Beginning } = {},
): Promise<Practice> {
  const scripts = new Map<SiteName, Map<string, string>>();
  for (const site of SITES) scripts.set(site.name, await buildSite(root, site));
  const worlds = new Map(SITES.map(({ name }) => [name, createWorld(name, clock, beginning)]));
  const world = (name: SiteName): World => {
    const found = worlds.get(name);
    if (!found) throw new Error(`There is no practice site ${name}`);
    return found;
  };

  const handle = async (request: Request): Promise<Response | undefined> => {
    const url = new URL(request.url);
    const site = siteOf(url.hostname);
    if (!site) return undefined;
    if (url.pathname.startsWith('/practice/')) return answerApi(world(site.name), request);
    const file = scripts.get(site.name)?.get(url.pathname);
    if (file) return script(await readFile(file));
    const drawn = site.picture?.(url, world(site.name).state());
    if (drawn) return picture(drawn);
    if (/\.(ico|js|css|png|map)$/.test(url.pathname)) return new Response(null, { status: 404 });
    return page(site, world(site.name), url);
  };

  return {
    hosts: SITES.flatMap(({ hosts }) => hosts),
    handle,
    world,
    close: () => {
      for (const one of worlds.values()) one.close();
    },
  };
}

function siteOf(host: string): PracticeSite | undefined {
  return SITES.find(({ name, hosts }) => hosts.includes(host) || host === `${name}.localhost`);
}

function script(body: Buffer): Response {
  const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' };
  return new Response(new Uint8Array(body), { headers });
}

function picture(address: string): Response {
  const [type = '', data = ''] = address.replace('data:', '').split(',');
  return new Response(decodeURIComponent(data), { headers: { 'content-type': type } });
}

/** The policy is of the kind the sites have: nothing but the site's own, and inline scripts by nonce only. */
function page(site: PracticeSite, world: World, url: URL): Response {
  const nonce = randomBytes(12).toString('base64');
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
  ];
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
  };
  const switches = switchesOf(url.searchParams);
  return new Response(site.html({ url, switches, state: world.state(), nonce }), { headers });
}
