import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../messages/words.ts';
import { Undo } from '../ui/Undo.tsx';
import { Conversations } from './conversations/Conversations.tsx';
import { CopyTrouble } from './data/CopyTrouble.tsx';
import { Data } from './data/Data.tsx';
import { Health } from './health/Health.tsx';
import { Ideas } from './ideas/Ideas.tsx';
import { Insights } from './insights/Insights.tsx';
import { Library } from './library/Library.tsx';
import { Nav } from './Nav.tsx';
import { People } from './people/People.tsx';
import { Reminders } from './reminders/Reminders.tsx';
import type { RoomProps } from './room.ts';
import type { Place, Room } from './route.ts';
import { Settings } from './settings/Settings.tsx';
import type { Stock } from './stock.ts';
import { useHeldFocus } from './useHeldFocus.ts';

const SCREENS: Record<Room, ComponentType<RoomProps>> = {
  conversations: Conversations,
  reminders: Reminders,
  people: People,
  library: Library,
  ideas: Ideas,
  insights: Insights,
  settings: Settings,
  data: Data,
  health: Health,
};

/** The full page: a navigation at the side and one room. */
export function Desk({ route, stock }: { route: ReadonlySignal<Place>; stock: Stock }) {
  const { room, item } = route.value;
  const title = words(`room_${room}`);
  const main = useRef<HTMLElement>(null);
  const entered = useRef(room);
  const Screen = SCREENS[room];
  useHeldFocus(main);

  useEffect(() => {
    document.title = words('desk_title', title, words('name'));
    if (entered.current === room) return;
    entered.current = room;
    // As when a new page is opened: what comes next is its heading.
    main.current?.focus();
    scrollTo(0, 0);
  }, [room, title]);

  return (
    <div class="desk">
      <Nav at={room} />
      <main ref={main} class={room} tabIndex={-1} aria-labelledby="room">
        <h1 id="room">{title}</h1>
        {stock.trouble.value && (
          <p class="trouble" role="alert">
            {stock.trouble.value}
          </p>
        )}
        {room !== 'data' && <CopyTrouble />}
        <Screen stock={stock} item={item} />
        <Undo said={stock.done.value?.said ?? null} undo={stock.done.value?.undo ?? null} />
      </main>
    </div>
  );
}
