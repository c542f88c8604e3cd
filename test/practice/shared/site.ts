import type { SiteName, WorldState } from './model.ts';
import type { Switches } from './switches.ts';

/** One browser program of a site. */
export interface Entry {
  /** Source file, relative to the site's folder. */
  source: string;
  /** Path under which the site serves it; the name the real site uses, where readers look at it. */
  path: string;
}

/** What a page's HTML is made from. */
export interface PageRequest {
  url: URL;
  switches: Switches;
  state: WorldState;
  /** For inline scripts; the content security policy lets no others run. */
  nonce: string;
}

/** What serve.ts needs to know of a site; each site's `site.ts` exports one. */
export interface PracticeSite {
  name: SiteName;
  /** The first one is the usual one. */
  hosts: readonly string[];
  /** Front-end generation → program. A site with one generation has one entry. */
  entries: Readonly<Record<string, Entry>>;
  /** The page for every path that is no asset. It loads one of the entries by its path. */
  html(request: PageRequest): string;
  /** A drawn picture as a `data:` address, for addresses at which the real site has one. */
  picture?(url: URL, state: WorldState): string | undefined;
}

/** Makes any text safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
