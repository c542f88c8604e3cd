import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { hrefOf, type Room } from './route.ts';

interface PairProps {
  room: Room;
  list: ComponentChildren;
  /** What the address names; `null` where nothing is open. */
  item: string | null;
  children: ComponentChildren;
}

/** A list and, beside it, what is open of it; where there is no room for both, what is open stands alone. */
export function Pair({ room, item, list, children }: PairProps) {
  const isOpen = item !== null;
  const pair = useRef<HTMLDivElement>(null);
  const shown = useRef(item);
  useEffect(() => {
    if (shown.current === item) return;
    shown.current = item;
    // Where the eye goes, the focus goes: to what was opened, and back to its row.
    const pane = pair.current?.querySelector<HTMLElement>('.pane');
    pane?.scrollTo(0, 0);
    (pane ?? pair.current?.querySelector<HTMLElement>('a[tabindex="0"]'))?.focus();
  }, [item]);
  return (
    <div ref={pair} class={isOpen ? 'pair open' : 'pair'}>
      <div class="beside">{list}</div>
      {isOpen && (
        <section class="panel pane" tabIndex={-1} aria-label={words('desk_open')}>
          <a class="back" href={hrefOf(room)}>
            <Icon name="close" /> {words('desk_close')}
          </a>
          {children}
        </section>
      )}
    </div>
  );
}
