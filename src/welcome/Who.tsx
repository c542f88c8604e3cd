import { HOSTS, SITES } from '../core/hosts.ts';
import { words } from '../messages/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Welcome } from './state.ts';

/** Who the user is on each site, filled in by itself as soon as its pages have been seen. */
export function Who({ welcome }: { welcome: Welcome }) {
  const { on } = welcome.settings.value;
  return (
    <ul class="who" aria-live="polite">
      {SITES.filter((site) => on[site]).map((site) => {
        const account = welcome.sites.value.find((status) => status.site === site)?.account ?? null;
        return (
          <li key={site} class="panel line">
            <strong>{words(`site_${site}`)}</strong>
            {account ? (
              <>
                <bdi>{account.name ?? account.key}</bdi>
                <Tag tone="done">{words('welcome_known')}</Tag>
              </>
            ) : (
              <>
                <span class="soft">{words('welcome_unknown')}</span>
                <a class="button" href={`https://${HOSTS[site][0]}/`} target="_blank" rel="noreferrer">
                  {words('welcome_visit', words(`site_${site}`))}
                  <Icon name="open" />
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
