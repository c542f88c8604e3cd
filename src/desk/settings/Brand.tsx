import { useState } from 'preact/hooks';
import { accountKey } from '../../core/accountKey.ts';
import { SITES, siteOf } from '../../core/hosts.ts';
import type { Account, SiteName } from '../../core/sighting.ts';
import { words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Stock } from '../stock.ts';
import { Row } from './Row.tsx';
import { WordsRow } from './WordsRow.tsx';

/** By which names people speak of the user's brand, and who else answers for it. */
export function Brand({ stock }: { stock: Stock }) {
  const { brandNames, colleagues, audience } = stock.settings.value;
  return (
    <>
      <WordsRow
        label={words('settings_brandNames')}
        hint={words('settings_brandNames_hint')}
        standard={words('settings_nobody')}
        reset={stock.resetting('brandNames')}
        items={brandNames}
        change={(names) => void stock.change({ brandNames: names })}
      />
      <WordsRow
        label={words('settings_audience')}
        hint={words('settings_audience_hint')}
        standard={words('settings_empty')}
        reset={stock.resetting('audience')}
        items={audience}
        change={(wanted) => void stock.change({ audience: wanted })}
      />
      <Row
        label={words('settings_colleagues')}
        hint={words('settings_colleagues_hint')}
        standard={words('settings_nobody')}
        reset={stock.resetting('colleagues')}
        room="half"
      >
        {(ids) => (
          <Colleagues
            {...ids}
            colleagues={colleagues}
            change={(accounts) => void stock.change({ colleagues: accounts })}
          />
        )}
      </Row>
    </>
  );
}

interface ColleaguesProps {
  colleagues: readonly Account[];
  change: (colleagues: Account[]) => void;
  labelledBy: string;
  describedBy: string;
}

function Colleagues({ colleagues, change, labelledBy, describedBy }: ColleaguesProps) {
  const [site, setSite] = useState<SiteName>('x');
  const read = (typed: string): Account | null | undefined => {
    if (typed.trim() === '') return null;
    // The address of a profile says by itself where it is.
    const where = siteOf(typed.trim()) ?? site;
    const key = accountKey(where, typed);
    return key === null ? undefined : { site: where, key, ids: [], name: null };
  };
  const add = (account: Account | null) => {
    if (account && !colleagues.some((one) => nameOf(one) === nameOf(account)))
      change([...colleagues, account]);
  };
  return (
    <div class="words">
      {colleagues.length > 0 && (
        <ul>
          {colleagues.map((account) => (
            <li key={nameOf(account)} class="word">
              <bdi>{account.key}</bdi>
              <span class="soft">{words(`site_${account.site}`)}</span>
              <button
                type="button"
                aria-label={words('remove', account.key)}
                onClick={() => change(colleagues.filter((other) => other !== account))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="line">
        <select
          class="field"
          aria-label={words('sites')}
          value={site}
          onChange={(event) => setSite(SITES.find((name) => name === event.currentTarget.value) ?? site)}
        >
          {SITES.map((name) => (
            <option key={name} value={name}>
              {words(`site_${name}`)}
            </option>
          ))}
        </select>
        <Field
          // A new, empty field after each colleague that was added.
          key={colleagues.length}
          value={null}
          write={(account) => account?.key ?? ''}
          read={read}
          wrong={words('settings_wrong_account', words(`site_${site}`))}
          commit={add}
          placeholder={words('settings_colleague_example')}
          labelledBy={labelledBy}
          describedBy={describedBy}
        />
      </div>
    </div>
  );
}

function nameOf({ site, key }: Account): string {
  return `${site} ${key.toLowerCase()}`;
}
