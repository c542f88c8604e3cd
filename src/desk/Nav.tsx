import { words } from '../messages/words.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { hrefOf, ROOMS, type Room } from './route.ts';

const ICONS: Record<Room, IconName> = {
  conversations: 'talk',
  reminders: 'later',
  people: 'people',
  library: 'book',
  ideas: 'bulb',
  insights: 'chart',
  settings: 'sliders',
  data: 'box',
  health: 'pulse',
};

/** The way to the other rooms. */
export function Nav({ at }: { at: Room }) {
  return (
    <nav class="nav" aria-label={words('desk')}>
      <p class="brand">{words('name')}</p>
      <ul>
        {ROOMS.map((room) => (
          <li key={room}>
            <a href={hrefOf(room)} aria-current={room === at ? 'page' : undefined}>
              <Icon name={ICONS[room]} />
              <span>{words(`room_${room}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="soft foot">{words('promise')}</p>
    </nav>
  );
}
