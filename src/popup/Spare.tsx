import { words } from '../messages/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { List } from './Group.tsx';
import { countedWords } from './numbers.ts';
import type { Today } from './state.ts';

/** What waits on spare-time sites, folded into one line. Complaints are never in it: they count on every site. */
export function Spare({ today }: { today: Today }) {
  const { total } = today.queue.groups.spare.value;
  const { spare } = today;
  if (total === 0) return null;
  return (
    <section aria-label={words('group_spare')}>
      <h2>
        <button
          type="button"
          class="fold"
          aria-expanded={spare.value}
          onClick={() => {
            spare.value = !spare.value;
          }}
        >
          <Icon name={spare.value ? 'down' : 'next'} />
          {countedWords('spare', total)}
        </button>
      </h2>
      {spare.value && <List today={today} group="spare" />}
    </section>
  );
}
