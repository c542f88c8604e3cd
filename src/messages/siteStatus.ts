import type { PageReport } from '../core/report.ts';
import type { Account, SiteName } from '../core/sighting.ts';

/** What the popup says about one site. */
export interface SiteStatus {
  site: SiteName;
  on: boolean;
  account: Account | null;
  /** The newest report, `null` when the site was never visited. */
  report: PageReport | null;
  /** When the site's notifications page was last read, ms. */
  notificationsSeenAt: number | null;
}
