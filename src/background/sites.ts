import { SITES } from '../core/hosts.ts';
import type { Settings } from '../messages/settings.ts';
import type { SiteStatus } from '../messages/siteStatus.ts';
import { accountsOn } from '../storage/accounts.ts';
import { reportOn } from '../storage/reports.ts';
import type { Rules } from '../storage/rules.ts';
import type { Reading } from '../storage/schema.ts';

/** What is known of each site: whether it is on, as whom the user stands there, and what its pages told last. */
export function statusOfSites(tx: Reading, settings: Settings, rules: Rules): Promise<SiteStatus[]> {
  return Promise.all(
    SITES.map(async (site) => {
      const known = await reportOn(tx, site);
      return {
        site,
        on: settings.on[site],
        account: (await accountsOn(tx, site, rules))[0] ?? null,
        report: known?.report ?? null,
        notificationsSeenAt: known?.notificationsSeenAt ?? null,
      };
    }),
  );
}
