import type { Sighting } from '../../core/sighting.ts';
import { own } from './dom.ts';
import { ATTACHED_PHOTO, ATTACHED_VIDEO, MOVING, STICKER } from './selectors.ts';

type Media = NonNullable<Sighting['media']>;

const KINDS: readonly (readonly [Media, string])[] = [
  ['gif', MOVING],
  ['video', ATTACHED_VIDEO],
  ['photo', ATTACHED_PHOTO],
  ['sticker', STICKER],
];

/** What stands beside or in place of the words of a comment, `null` for nothing. Outside of its words and actions. */
export function mediaOf(element: Element, outside: (found: Element) => boolean): Media | null {
  return KINDS.find(([, selector]) => own(element, selector).some(outside))?.[0] ?? null;
}
