import { useMemo } from 'preact/hooks';
import { audience } from '../../core/insights/audience.ts';
import { ownRatios } from '../../core/insights/ratio.ts';
import { hasTalked } from '../../core/people/acquaintance.ts';
import { personOfView } from '../../core/person.ts';
import type { Profile } from '../../core/profile.ts';
import type { ConversationView } from '../../core/view.ts';
import { language, words } from '../../messages/words.ts';
import { Bars } from '../../ui/Bars.tsx';
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
        <Bars
          bars={[
            {
              name: 'fit',
              label: words('insights_fit'),
              part: wanted.length === 0 ? null : fits.fit.value,
              text: share,
              n: fits.fit.n,
            },
          ]}
        />
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
        rows={ratios.map(({ at, ratio, following, followers, n, key }) => [
          `${dayWords(at)} · ${key}`,
          number.format(ratio),
          whole.format(following),
          whole.format(followers),
          n,
        ])}
      >
        {ratios.length === 0 ? (
          <p>{words('insights_ratio_none')}</p>
        ) : (
          <Bars
            bars={ratios.map(({ at, ratio, n, site, key }) => ({
              name: `${site} ${key} ${at}`,
              label: `${dayWords(at)} · ${key}`,
              part: highest === 0 ? 0 : ratio / highest,
              text: number.format(ratio),
              n,
            }))}
          />
        )}
      </Chart>
    </>
  );
}
