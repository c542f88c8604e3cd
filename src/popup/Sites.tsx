import { spokenAge } from '../core/age.ts';
import type { SiteStatus } from '../messages/siteStatus.ts';
import { language, words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Today } from './state.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What is known of each site, in one line, with its switch: the coverage and the health of what is claimed above. */
export function Sites({ today }: { today: Today }) {
  if (today.sites.value.length === 0) return null;
  return (
    <section class="sites">
      <h2>{words('sites')}</h2>
      <ul>
        {today.sites.value.map((status) => {
          const { text, doubtful } = tell(status, today.now.value);
          return (
            <li key={status.site} class="site">
              <span id={`site-${status.site}`}>{words(`site_${status.site}`)}</span>
              <Switch
                on={status.on}
                turn={(to) => void today.turn(status.site, to)}
                labelledBy={`site-${status.site}`}
                describedBy={`status-${status.site}`}
              />
              <span id={`status-${status.site}`} class={doubtful ? 'status' : 'status soft'}>
                {text}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What is wrong with the daily copy and cannot be known of a site today, a line for each: seen without scrolling. */
export function Doubts({ today }: { today: Today }) {
  const lines = today.sites.value
    .map((status) => ({ site: status.site, ...tell(status, today.now.value) }))
    .filter(({ doubtful }) => doubtful);
  if (lines.length === 0 && !today.uncopied.value) return null;
  return (
    <ul class="doubts">
      {today.uncopied.value && (
        <li class="uncopied soft">
          {words('data_backup_trouble')}{' '}
          <Button look="quiet" onClick={today.openData}>
            {words('room_data')}
          </Button>
        </li>
      )}
      {lines.map(({ site, short }) => (
        <li key={site} class="soft">
          {short}
        </li>
      ))}
    </ul>
  );
}

interface Told {
  text: string;
  /** The same where the name of the site does not stand before it. */
  short: string;
  /** Whether something that waits may be missing. */
  doubtful: boolean;
}

/** The one thing that matters most about a site right now. */
function tell({ site, on, account, report, notificationsSeenAt }: SiteStatus, now: number): Told {
  const name = words(`site_${site}`);
  const fine = (text: string): Told => ({ text, short: text, doubtful: false });
  const doubt = (text: string, short = text): Told => ({ text, short, doubtful: true });
  if (!on) return fine(words('status_off'));
  if (!report) return fine(words('status_never'));
  if (report.state === 'limited')
    return doubt(
      report.because.includes('account not known')
        ? words('status_who', name)
        : words('status_changed', name),
    );
  if (notificationsSeenAt === null)
    return doubt(words('status_no_notifications'), words('doubt_no_notifications', name));
  const age = now - notificationsSeenAt;
  if (age > DAY) {
    const when = spokenAge(age, language());
    return doubt(words('status_old_notifications', when), words('doubt_old_notifications', name, when));
  }
  return account ? fine(words('status_fine', account.name ?? account.key)) : doubt(words('status_who', name));
}
