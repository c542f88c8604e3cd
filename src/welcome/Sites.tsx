import { SITES } from '../core/hosts.ts';
import { NEW_HERE, TARGETS } from '../core/preferences.ts';
import type { SiteName } from '../core/sighting.ts';
import { words } from '../messages/words.ts';
import { Switch } from '../ui/Switch.tsx';
import type { Welcome } from './state.ts';

/** What a site is for the user. */
const PLACES = ['main', 'spare', 'off'] as const;
type PlaceOfSite = (typeof PLACES)[number];

/** Which sites count, with what each says about tools like this one. */
export function Sites({ welcome }: { welcome: Welcome }) {
  const { quiet, targets } = welcome.settings.value;
  const isNew = JSON.stringify(targets) === JSON.stringify(NEW_HERE);
  return (
    <>
      {SITES.map((site) => (
        <fieldset key={site} class="panel">
          <legend>{words(`site_${site}`)}</legend>
          <div class="places">
            {PLACES.map((place) => (
              <label key={place} class="place">
                <input
                  type="radio"
                  name={site}
                  checked={placeOf(welcome, site) === place}
                  onChange={() => put(welcome, site, place)}
                />
                {words(`welcome_place_${place}`)}
              </label>
            ))}
          </div>
          <p class="soft">{words(`welcome_terms_${site}`)}</p>
          {site === 'linkedin' && (
            <div class="line">
              <Switch
                on={quiet[site]}
                turn={(on) => welcome.change({ quiet: { ...quiet, [site]: on } })}
                labelledBy="quiet"
                describedBy="quiet-hint"
              />
              <span id="quiet">{words('welcome_quiet')}</span>
              <span id="quiet-hint" class="soft">
                {words('welcome_quiet_hint')}
              </span>
            </div>
          )}
        </fieldset>
      ))}
      <div class="panel line">
        <Switch
          on={isNew}
          turn={(on) => welcome.change({ targets: on ? NEW_HERE : TARGETS })}
          labelledBy="new-here"
          describedBy="new-here-hint"
        />
        <span id="new-here">{words('welcome_new')}</span>
        <span id="new-here-hint" class="soft">
          {words('welcome_new_hint')}
        </span>
      </div>
    </>
  );
}

function placeOf({ settings: { value } }: Welcome, site: SiteName): PlaceOfSite {
  return value.on[site] ? value.tiers[site] : 'off';
}

function put({ settings: { value }, change }: Welcome, site: SiteName, place: PlaceOfSite): void {
  const on = { ...value.on, [site]: place !== 'off' };
  change(place === 'off' ? { on } : { on, tiers: { ...value.tiers, [site]: place } });
}
