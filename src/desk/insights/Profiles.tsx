import { useMemo } from 'preact/hooks';
import { audience } from '../../core/insights/audience.ts';
import { ownRatios, type Ratio } from '../../core/insights/ratio.ts';
import { hasTalked } from '../../core/people/acquaintance.ts';
import { personOfView } from '../../core/person.ts';
import type { Profile } from '../../core/profile.ts';
import type { ConversationView } from '../../core/view.ts';
import { language, words } from '../../messages/words.ts';
import { Bars } from '../../ui/Bars.tsx';
import { hrefOf } from '../route.ts';
import { dayWords } from '../when.ts';
import { Chart } from './Chart.tsx';
import { Cloud } from './Cloud.tsx';
import { figureWords, partWords } from './words.ts';

interface ProfilesProps {
  views: readonly ConversationView[];
  profiles: readonly Profile[];
  /** Words that the people whom the user wants to reach use of themselves. */
  wanted: readonly string[];
  since: number;
}

/** What profiles tell that the user has opened: the own numbers, and who the people are that the user talks with. */
export function Profiles({ views, profiles, wanted, since }: ProfilesProps) {
  const fits = useMemo(
    () => audience(profiles, new Set(views.filter(hasTalked).map(personOfView)), wanted),
    [views, profiles, wanted],
  );
  const ratios = useMemo(() => ownRatios(profiles, since), [profiles, since]);
  const number = new Intl.NumberFormat(language(), { maximumSignificantDigits: 2 });
  const whole = new Intl.NumberFormat(language());
  const several = new Set(ratios.map(({ key }) => key.toLowerCase())).size > 1;
  const labelOf = ({ at, key }: Ratio) => (several ? `${dayWords(at)} · ${key}` : dayWords(at));
  const highest = Math.max(...ratios.map(({ ratio }) => ratio));
  const share = wanted.length === 0 ? words('insights_audience_none') : figureWords(fits.fit, partWords);
  return (
    <>
      <Chart
        title={words('insights_audience')}
        hint={words('insights_audience_hint')}
        head={[words('insights_word'), words('insights_people'), words('insights_wanted')]}
        rows={[
          [words('insights_fit'), fits.fit.n, share],
          ...fits.words.map((one) => [one.word, one.people, one.wanted ? words('insights_wanted_yes') : '']),
        ]}
      >
        {wanted.length === 0 ? (
          <p>
            <a href={hrefOf('settings', 'brand')}>{words('insights_audience_none')}</a>
          </p>
        ) : (
          <Bars
            bars={[
              {
                name: 'fit',
                label: words('insights_fit'),
                part: fits.fit.value,
                text: share,
                n: fits.fit.n,
              },
            ]}
          />
        )}
        <Cloud list={fits.words} />
      </Chart>
      <Chart
        title={words('insights_ratio')}
        hint={words('insights_ratio_hint')}
        head={[
          words('insights_week'),
          words('insights_ratio_what'),
          words('insights_following'),
          words('insights_followers'),
          words('insights_n'),
        ]}
        rows={ratios.map((one) => [
          labelOf(one),
          number.format(one.ratio),
          whole.format(one.following),
          whole.format(one.followers),
          one.n,
        ])}
      >
        {ratios.length === 0 ? (
          <p>{words('insights_ratio_none')}</p>
        ) : (
          <Bars
            bars={ratios.map((one) => ({
              name: `${one.site} ${one.key} ${one.at}`,
              label: labelOf(one),
              part: highest === 0 ? 0 : one.ratio / highest,
              text: number.format(one.ratio),
              n: one.n,
            }))}
          />
        )}
      </Chart>
    </>
  );
}
