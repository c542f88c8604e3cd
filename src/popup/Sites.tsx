import { spokenAge } from '../core/age.ts';
import type { SiteStatus } from '../messages/protocol.ts';
import { language, words } from '../messages/words.ts';
import { Switch } from '../ui/Switch.tsx';
import type { Today } from './state.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What is known of each site, in one line, with its switch: the coverage and the health of what is claimed above. */
export function Sites({ today }: { today: Today }) {
  return (
    <footer>
      <h2 class="unseen">{words('sites')}</h2>
      <ul>
        {today.sites.value.map((status) => (
          <li key={status.site} class="site">
            <span class="site-name" id={`site-${status.site}`}>
              {words(`site_${status.site}`)}
            </span>
            <Switch
              on={status.on}
              turn={(to) => void today.turn(status.site, to)}
              labelledBy={`site-${status.site}`}
              describedBy={`status-${status.site}`}
            />
            <span id={`status-${status.site}`} class={limited(status) ? 'status limited' : 'status soft'}>
              {describe(status, today.now.value)}
            </span>
          </li>
        ))}
      </ul>
      <p class="soft promise">{words('promise')}</p>
    </footer>
  );
}

function limited({ on, report }: SiteStatus): boolean {
  return on && report?.state === 'limited';
}

/** The one thing that matters most about a site right now. */
function describe({ site, on, account, report, notificationsSeenAt }: SiteStatus, now: number): string {
  const name = words(`site_${site}`);
  if (!on) return words('status_off');
  if (!report) return words('status_never');
  if (report.state === 'limited')
    return report.because.includes('account not known')
      ? words('status_who', name)
      : words('status_changed', name);
  if (notificationsSeenAt === null) return words('status_no_notifications');
  if (now - notificationsSeenAt > DAY)
    return words('status_old_notifications', spokenAge(now - notificationsSeenAt, language()));
  return account ? words('status_fine', account.name ?? account.key) : words('status_who', name);
}
