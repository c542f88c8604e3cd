import { type ReadonlySignal, signal } from '@preact/signals';

/** The rooms of the desk, in the order of the navigation. The word is also the name in the address. */
export const ROOMS = [
  'conversations',
  'reminders',
  'people',
  'library',
  'ideas',
  'insights',
  'settings',
  'data',
  'health',
] as const;

export type Room = (typeof ROOMS)[number];

/** Where in the desk the user is: `#/people/x%20ada` is the room `people` with the item `x ada`. */
export interface Place {
  room: Room;
  item: string | null;
}

/** The browser opens the page without a hash where the user asked for the extension's options. */
const HOME: Place = { room: 'settings', item: null };

/** The address of a place, to be used as a link. */
export function hrefOf(room: Room, item?: string): string {
  return item === undefined ? `#/${room}` : `#/${room}/${encodeURIComponent(item)}`;
}

/** The place that a hash names; the options where it names none. */
export function placeOf(hash: string): Place {
  const [, named, item = ''] = /^#\/([a-z]+)(?:\/(.*))?$/.exec(hash) ?? [];
  const room = ROOMS.find((known) => known === named);
  if (!room) return HOME;
  return { room, item: decoded(item) || null };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

/** The place in the address bar, until `closed` aborts. */
export function createRoute(closed: AbortSignal): ReadonlySignal<Place> {
  const place = signal(placeOf(location.hash));
  const follow = () => {
    place.value = placeOf(location.hash);
  };
  addEventListener('hashchange', follow, { signal: closed });
  return place;
}
