import type { SiteName } from './sighting.ts';

/** Host names of each site, as the manifest's content scripts name them. */
export const HOSTS: Record<SiteName, readonly string[]> = {
  x: ['x.com', 'twitter.com', 'mobile.x.com'],
  facebook: ['www.facebook.com', 'web.facebook.com'],
  linkedin: ['www.linkedin.com'],
};

export const SITES = Object.keys(HOSTS) as SiteName[];

/** The site that an address or origin belongs to; `null` for every other place and for anything but https. */
export function siteOf(address: string): SiteName | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:') return null;
  return SITES.find((site) => HOSTS[site].includes(host)) ?? null;
}
