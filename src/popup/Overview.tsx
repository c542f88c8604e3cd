import { useLayoutEffect, useRef } from 'preact/hooks';
import { countedWords } from '../messages/numbers.ts';
import { words } from '../messages/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Due, Later } from './Due.tsx';
import { Filters } from './Filters.tsx';
import { Group } from './Group.tsx';
import { Notify } from './Notify.tsx';
import { Sites } from './Sites.tsx';
import { Spare } from './Spare.tsx';
import type { Today } from './state.ts';
import { Targets } from './Targets.tsx';
import { Value } from './Value.tsx';

/** The day as a whole. */
export function Overview({ today }: { today: Today }) {
  const { queue, trouble, scrolled } = today;
  const scroller = useRef<HTMLElement>(null);
  // Where it was when the popup closed, before anything is painted.
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, scrolled.peek());
  }, [scrolled]);
  return (
    <main
      ref={scroller}
      class="scroll"
      onScrollEnd={({ currentTarget }) => {
        scrolled.value = currentTarget.scrollTop;
      }}
    >
      <header>
        <h1>{words('today')}</h1>
        {today.answer.value && <p class="soft">{countedWords('waiting', queue.groups.yours.value.total)}</p>}
        <Button
          look="quiet"
          class="to-desk"
          aria-label={words('desk')}
          title={words('desk')}
          onClick={today.openDesk}
        >
          <Icon name="desk" />
        </Button>
      </header>
      {trouble.value && (
        <p class="trouble" role="alert">
          {trouble.value}
        </p>
      )}
      <Targets today={today} />
      <Filters today={today} />
      <Due today={today} />
      <Notify today={today} />
      <Group today={today} group="yours" />
      <Group today={today} group="check" hint={words('group_check_hint')} />
      <Spare today={today} />
      <Group today={today} group="openings" hint={words('group_openings_hint')} />
      <Later today={today} />
      <Nothing today={today} />
      <Value today={today} />
      <Sites today={today} />
      <p class="soft small-print">{words('keys')}</p>
      <p class="soft small-print">{words('promise')}</p>
    </main>
  );
}

function Nothing({ today: { queue, query, trouble, answer } }: { today: Today }) {
  const { yours, check, spare, openings } = queue.groups;
  const searched = query.value.trim() !== '';
  // Where there are only openings, nobody waits.
  const beside = searched ? openings.value.total : 0;
  const found = yours.value.total + check.value.total + spare.value.total + beside;
  if (found > 0 || trouble.value || !answer.value) return null;
  return (
    <div class="nothing">
      <p class="big">{words(searched ? 'nothing_found' : 'nothing_title')}</p>
      <p class="soft">{words(searched ? 'nothing_found_hint' : 'nothing_hint')}</p>
    </div>
  );
}
