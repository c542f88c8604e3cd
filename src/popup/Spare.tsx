import { countedWords } from '../messages/numbers.ts';
import { words } from '../messages/words.ts';
import { Fold } from './Fold.tsx';
import { List } from './Group.tsx';
import type { Today } from './state.ts';

/** What waits on spare-time sites, folded into one line. Complaints are never in it: they count on every site. */
export function Spare({ today }: { today: Today }) {
  const { total } = today.queue.groups.spare.value;
  const { spare } = today;
  if (total === 0) return null;
  return (
    <Fold
      label={countedWords('spare', total)}
      name={words('group_spare')}
      open={spare.value}
      turn={(open) => {
        spare.value = open;
      }}
    >
      <List today={today} group="spare" />
    </Fold>
  );
}
