import type { PageReport, SiteReport } from '../core/report.ts';
import type { SiteName } from '../core/sighting.ts';
import { putAll } from './batches.ts';
import type { Reading, Writing } from './schema.ts';

/** No report is so late (ms). One that is told now and seems to be comes after those of a clock that was ahead. */
const DAY = 24 * 60 * 60 * 1000;

/** Notes what a page has just told about itself. An older report never replaces a newer one. */
export async function noteReport(tx: Writing, site: SiteName, report: PageReport): Promise<void> {
  const read = report.page === 'notifications' && report.state === 'ok' ? report.seenAt : null;
  await joinReport(tx, { site, report, notificationsSeenAt: read }, DAY);
}

/**
 * Joins what is known elsewhere about a site to what is known here.
 *
 * @param ahead what is known and is newer by more than that (ms) is left out
 * @returns what was known before, and what is now
 */
export async function joinReport(
  tx: Writing,
  told: SiteReport,
  ahead = Number.POSITIVE_INFINITY,
): Promise<{ before: SiteReport | undefined; after: SiteReport }> {
  const store = tx.objectStore('reports');
  const stored = await store.get(told.site);
  const isAhead = stored && stored.report.seenAt - told.report.seenAt > ahead;
  const before = isAhead ? undefined : stored;
  const newer = !before || told.report.seenAt >= before.report.seenAt;
  const after: SiteReport = {
    site: told.site,
    report: newer ? told.report : before.report,
    notificationsSeenAt: latest(before?.notificationsSeenAt ?? null, told.notificationsSeenAt),
  };
  putAll(store, [after]);
  return { before, after };
}

export async function reportOn(tx: Reading, site: SiteName): Promise<SiteReport | undefined> {
  return tx.objectStore('reports').get(site);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
