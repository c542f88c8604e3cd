import type { FollowUp } from '../../core/preferences.ts';
import { TAGS } from '../../core/tag.ts';
import { DEFAULTS as standards } from '../../messages/settings.ts';
import { words } from '../../messages/words.ts';
import { Field } from '../../ui/Field.tsx';
import type { Stock } from '../stock.ts';
import { DayCount, MOST_DAYS } from './DayCount.tsx';
import { Row } from './Row.tsx';
import { readWhole, write } from './read.ts';

/** When the user is reminded of somebody who is silent. */
export function Follow({ stock }: { stock: Stock }) {
  const { followUp, touch } = stock.settings.value;
  const set = (part: Partial<FollowUp>) => void stock.change({ followUp: { ...followUp, ...part } });

  return (
    <>
      <DayCount
        name="followFirst"
        days={followUp.first}
        standard={standards.followUp.first}
        change={(first) => set({ first })}
      />
      <DayCount
        name="followSecond"
        days={followUp.second}
        standard={standards.followUp.second}
        change={(second) => set({ second })}
      />
      <Row
        label={words('settings_touch')}
        hint={words('settings_touch_hint')}
        standard={TAGS.map((tag) => `${words(`people_${tag}`)} ${standards.touch[tag]}`).join(', ')}
        reset={stock.resetting('touch')}
        room="half"
      >
        {({ describedBy }) => (
          <ul class="each">
            {TAGS.map((tag) => (
              <li key={tag}>
                <span class="of">{words(`people_${tag}`)}</span>
                <Field
                  type="number"
                  size={4}
                  label={words('settings_touch_of', words(`people_${tag}`))}
                  value={touch[tag]}
                  write={write}
                  read={readWhole(1, MOST_DAYS)}
                  wrong={words('settings_wrong_number', 1, MOST_DAYS)}
                  commit={(days) => void stock.change({ touch: { ...touch, [tag]: days } })}
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
