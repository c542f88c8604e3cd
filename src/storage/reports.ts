import type { PageReport } from '../core/report.ts';
import type { SiteName } from '../core/sighting.ts';
import type { Reading, ReportRow, Writing } from './schema.ts';

/** Notes what a page told about itself. An older report never replaces a newer one. */
export async function noteReport(tx: Writing, site: SiteName, report: PageReport): Promise<void> {
  const store = tx.objectStore('reports');
  const known = await store.get(site);
  const newer = !known || report.seenAt >= known.report.seenAt;
  const read = report.page === 'notifications' && report.state === 'ok' ? report.seenAt : null;
  await store.put({
    site,
    report: newer ? report : known.report,
    notificationsSeenAt: latest(known?.notificationsSeenAt ?? null, read),
  });
}

export async function reportOn(tx: Reading, site: SiteName): Promise<ReportRow | undefined> {
  return tx.objectStore('reports').get(site);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
