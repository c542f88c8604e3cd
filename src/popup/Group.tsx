import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { GROUPS, type GroupName } from '../core/queue.ts';
import { numberWords } from '../messages/numbers.ts';
import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Item } from './Item.tsx';
import { wordOf } from './queue.ts';
import type { Today } from './state.ts';

/** Height of a row at the usual size of letters, px; the styles say the same. */
const HEIGHT = 76;

interface GroupProps {
  today: Today;
  group: GroupName;
  hint?: string;
}

/** One part of the queue with its name and length; nothing while it is empty. */
export function Group({ hint, ...props }: GroupProps) {
  const { today, group } = props;
  const { total } = today.queue.groups[group].value;
  if (total === 0) return null;
  const title = words(`group_${group}`);
  return (
    <section aria-label={title}>
      <div class="heading">
        <h2>
          {title} <span class="count number">{numberWords(total)}</span>
        </h2>
        <Many today={today} group={group} />
      </div>
      {hint && <p class="hint soft">{hint}</p>}
      <List {...props} />
    </section>
  );
}

/** What can be decided about many at once. */
function Many({ today, group }: Pick<GroupProps, 'today' | 'group'>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        look="quiet"
        aria-haspopup="menu"
        aria-label={words('bulk', words(`group_${group}`))}
        title={words('bulk_many')}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <Icon name="more" />
      </Button>
      {anchor && (
        <Menu
          title={words('bulk_many')}
          anchor={anchor}
          close={() => setAnchor(null)}
          items={(['tomorrow', 'praise'] as const).map((what) => ({
            label: words(`bulk_${what}`),
            choose: () => void today.propose(what, group),
          }))}
        />
      )}
    </>
  );
}

/** The rows of a group alone. */
export function List({ today, group }: GroupProps): ComponentChildren {
  const { queue, now, active, focusing } = today;
  const { total, more } = queue.groups[group].value;
  const at = active.value?.group === group ? active.value.index : -1;
  // Where nothing was worked on yet, the Tab key reaches the first row of all.
  const first = GROUPS.find((name) => queue.groups[name].value.total > 0);
  const reached = at >= 0 ? Math.min(at, total - 1) : active.value === null && group === first ? 0 : -1;
  const wanted = useCallback((from: number, to: number) => today.want(group, { from, to }), [today, group]);
  return (
    <Rows
      name={words(`group_${group}`)}
      total={total}
      more={more}
      height={HEIGHT}
      kept={at}
      wanted={wanted}
      keyOf={(index) => {
        const view = queue.at({ group, index });
        return view ? wordOf(view) : index;
      }}
      row={(index) => {
        const view = queue.at({ group, index });
        if (!view) return <div class="item" aria-busy="true" />;
        return (
          <Item
            view={view}
            now={now.value}
            active={index === reached}
            focus={index === at ? focusing.value : 0}
            enter={() => today.enter({ group, index })}
            done={() => void today.decide({ group, index }, { choice: 'reply' })}
            open={(what, anchor) => today.open({ group, index }, what, anchor)}
          />
        );
      }}
    />
  );
}
