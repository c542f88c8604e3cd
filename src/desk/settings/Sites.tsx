import { accountKey } from '../../core/accountKey.ts';
import { SITES } from '../../core/hosts.ts';
import type { Tier } from '../../core/preferences.ts';
import type { SiteName } from '../../core/sighting.ts';
import { words } from '../../messages/words.ts';
import { Chips } from '../../ui/Chips.tsx';
import { Field } from '../../ui/Field.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { Stock } from '../stock.ts';
import { useSites } from '../useSites.ts';
import { Row } from './Row.tsx';
import { write } from './read.ts';

type Use = Tier | 'off';
const USES: readonly Use[] = ['main', 'spare', 'off'];

/** Which sites are read, how much each counts, and as whom the user stands there. */
export function Sites({ stock }: { stock: Stock }) {
  const { on, tiers, quiet, accounts } = stock.settings.value;
  const shown = useSites(stock);
  const use = (site: SiteName, value: Use) =>
    void stock.change({
      on: { ...on, [site]: value !== 'off' },
      ...(value !== 'off' && { tiers: { ...tiers, [site]: value } }),
    });
  const correct = (site: SiteName, key: string) => {
    const { [site]: _before, ...others } = accounts;
    const account = { site, key, ids: [], name: null };
    void stock.change({ accounts: key === '' ? others : { ...others, [site]: account } });
  };
  return (
    <>
      <Row
        label={words('settings_use')}
        hint={words('settings_use_hint')}
        standard={words('settings_use_standard')}
        reset={null}
        room="half"
      >
        {() => (
          <ul class="each">
            {SITES.map((site) => (
              <li key={site}>
                <span class="of">{words(`site_${site}`)}</span>
                <Chips
                  name={words(`site_${site}`)}
                  choices={USES.map((value) => ({ value, label: words(`use_${value}`) }))}
                  chosen={on[site] ? tiers[site] : 'off'}
                  choose={(value) => use(site, value)}
                />
              </li>
            ))}
          </ul>
        )}
      </Row>
      <Row
        label={words('settings_quiet')}
        hint={words('settings_quiet_hint')}
        standard={words('settings_off')}
        reset={stock.resetting('quiet')}
        room="half"
      >
        {({ labelledBy, describedBy }) => (
          <ul class="each">
            <li>
              <span class="of" id="quiet-all">
                {words('settings_quiet_all')}
              </span>
              <Switch
                on={SITES.every((site) => quiet[site])}
                turn={(on) => void stock.change({ quiet: { x: on, facebook: on, linkedin: on } })}
                labelledBy={`${labelledBy} quiet-all`}
                describedBy={describedBy}
              />
            </li>
            {SITES.map((site) => (
              <li key={site}>
                <span class="of" id={`quiet-${site}`}>
                  {words(`site_${site}`)}
                </span>
                <Switch
                  on={quiet[site]}
                  turn={(value) => void stock.change({ quiet: { ...quiet, [site]: value } })}
                  labelledBy={`${labelledBy} quiet-${site}`}
                  describedBy={describedBy}
                />
              </li>
            ))}
          </ul>
        )}
      </Row>
      <Row
        label={words('settings_accounts')}
        hint={words('settings_accounts_hint')}
        standard={words('settings_accounts_standard')}
        reset={stock.resetting('accounts')}
        room="half"
      >
        {({ describedBy }) => (
          <ul class="each">
            {SITES.map((site) => (
              <li key={site}>
                <span class="of">{words(`site_${site}`)}</span>
                <Field
                  label={words('settings_account_on', words(`site_${site}`))}
                  value={accounts[site]?.key ?? ''}
                  write={write}
                  read={(typed) => (typed.trim() === '' ? '' : (accountKey(site, typed) ?? undefined))}
                  wrong={words('settings_wrong_account', words(`site_${site}`))}
                  commit={(key) => correct(site, key)}
                  placeholder={shown.get(site)?.account?.key ?? words('settings_account_unknown')}
                  describedBy={describedBy}
                />
              </li>
            ))}
          </ul>
        )}
      </Row>
    </>
  );
}
