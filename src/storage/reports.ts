import type { PageReport, SiteReport } from '../core/report.ts';
import type { SiteName } from '../core/sighting.ts';
import type { Reading, Writing } from './schema.ts';

/** Notes what a page told about itself. An older report never replaces a newer one. */
export async function noteReport(tx: Writing, site: SiteName, report: PageReport): Promise<void> {
  const read = report.page === 'notifications' && report.state === 'ok' ? report.seenAt : null;
  await joinReport(tx, { site, report, notificationsSeenAt: read });
}

/** Joins what is known elsewhere about a site to what is known here. @returns what was known before, and what is now */
export async function joinReport(
  tx: Writing,
  told: SiteReport,
): Promise<{ before: SiteReport | undefined; after: SiteReport }> {
  const store = tx.objectStore('reports');
  const before = await store.get(told.site);
  const newer = !before || told.report.seenAt >= before.report.seenAt;
  const after: SiteReport = {
    site: told.site,
    report: newer ? told.report : before.report,
    notificationsSeenAt: latest(before?.notificationsSeenAt ?? null, told.notificationsSeenAt),
  };
  await store.put(after);
  return { before, after };
}

export async function reportOn(tx: Reading, site: SiteName): Promise<SiteReport | undefined> {
  return tx.objectStore('reports').get(site);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
