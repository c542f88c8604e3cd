import { spokenAge } from '../../core/age.ts';
import { SITES } from '../../core/hosts.ts';
import type { SiteName } from '../../core/sighting.ts';
import type { SiteStatus } from '../../messages/siteStatus.ts';
import { counted, language, words } from '../../messages/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { saveFile } from '../data/save.ts';
import type { RoomProps } from '../room.ts';
import type { Stock } from '../stock.ts';
import { useSites } from '../useSites.ts';
import { takeSnapshot } from './take.ts';
import { hiddenWords, reasonOf } from './words.ts';

/** What each site's reader found on the page it read last, and a way to report a page that it cannot read. */
export function Health({ stock }: RoomProps) {
  const sites = useSites(stock);
  return (
    <>
      <p class="soft">{words('health_hint')}</p>
      <p class="soft">{words('health_snapshot_hint')}</p>
      {SITES.map((site) => {
        const status = sites.get(site);
        return (
          <section key={site} class="panel" aria-labelledby={`health-${site}`}>
            <h2 id={`health-${site}`} class="line">
              {words(`site_${site}`)} {status && <State status={status} />}
            </h2>
            {status && <Found status={status} />}
            <Button onClick={() => void save(stock, site)}>{words('health_snapshot')}</Button>
          </section>
        );
      })}
    </>
  );
}

function State({ status: { on, report } }: { status: SiteStatus }) {
  if (!on) return <Tag tone="grey">{words('use_off')}</Tag>;
  if (!report) return <Tag tone="grey">{words('health_never')}</Tag>;
  return report.state === 'ok' ? (
    <Tag tone="done">{words('health_ok')}</Tag>
  ) : (
    <Tag tone="late">{words('health_limited')}</Tag>
  );
}

function Found({ status: { report, account, notificationsSeenAt } }: { status: SiteStatus }) {
  if (!report) return null;
  const ago = (time: number) => spokenAge(Date.now() - time, language());
  const facts: readonly (readonly [string, string])[] = [
    ['page', `${words(`page_${report.page}`)} · ${ago(report.seenAt)}`],
    ['posts', counted('health_found', report.posts)],
    ['account', account?.name ?? account?.key ?? words('settings_account_unknown')],
    ['driver', report.driver ?? words('health_none')],
    ['notifications', notificationsSeenAt === null ? words('health_never') : ago(notificationsSeenAt)],
    ['why', report.because.map(reasonOf).join(' · ')],
    ['hidden', report.hidden.map(hiddenWords).join(' · ')],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, fact]) => fact !== '')
        .map(([name, fact]) => (
          <div key={name}>
            <dt>{words(`health_${name}`)}</dt>
            <dd>
              <bdi>{fact}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

async function save(stock: Stock, site: SiteName): Promise<void> {
  const html = await takeSnapshot(site);
  if (html === null) {
    stock.tell(words('health_no_page', words(`site_${site}`)), null);
    return;
  }
  saveFile(new Blob([html], { type: 'text/html' }), `your-turn-${site}-scrambled.html`);
  stock.tell(words('health_saved'), null);
}
