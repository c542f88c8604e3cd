import type { SiteName } from '../../core/sighting.ts';
import { snapshot } from '../../core/snapshot/snapshot.ts';
import { browser } from '../../messages/browser.ts';
import { MessageError } from '../../messages/reply.ts';
import { ask } from '../../messages/send.ts';

/** The page of this site that the user looked at last, scrambled; `null` where none is open. */
export async function takeSnapshot(site: SiteName): Promise<string | null> {
  const tabs = await browser.tabs.query({});
  const recent = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of recent) {
    const html = id === undefined ? null : await from(id, site);
    if (html !== null) return html;
  }
  return null;
}

/** Tabs of other sites have nobody to ask. */
async function from(tab: number, site: SiteName): Promise<string | null> {
  try {
    const { page } = await ask(tab, 'snapshot', { site });
    return page && snapshot(page, secret);
  } catch (error) {
    if (error instanceof MessageError) return null;
    throw error;
  }
}

/** A whole number from 0 to below `count` that nobody can guess. */
function secret(count: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % count;
}
