import manifest from '../../../manifest.json' with { type: 'json' };
import type { SiteName } from '../../../src/core/sighting.ts';

/** Host names on which the extension runs, as the manifest names them. */
export const SITE_HOSTS: readonly string[] = [
  ...new Set(
    manifest.content_scripts.flatMap((script) => script.matches.map((match) => match.split('/')[2] ?? '')),
  ),
];

/** The site that a host belongs to, by the content script that the manifest gives it; `null` for any other host. */
export function siteOf(host: string): SiteName | null {
  const script = manifest.content_scripts.find((entry) => entry.matches.includes(`https://${host}/*`));
  return (script?.js[0]?.match(/(\w+)\.iife/)?.[1] as SiteName | undefined) ?? null;
}
