import { UNKNOWN_PARENT } from '../../core/sighting.ts';
import type { Parent, PostReading } from '../site.ts';
import type { Furniture } from './gap.ts';

/** What a post's own element shows of its place in a thread. */
export interface Place {
  /** A line joins it with the post above, with the post below. */
  above: boolean;
  below: boolean;
  /** Looks like the post the address points at. */
  focal: boolean;
}

export type XReading = PostReading<Place>;

/** The front end's names for what `relate` looks at around the posts. */
export interface Lists extends Furniture {
  LIST: string;
  DIALOG: string;
}

/** The id under which a post is known to others. */
export function idOf(reading: XReading | undefined): string | undefined {
  return reading?.sighting.ids[0];
}

/** Whether a reading takes part in threads: advertisements and notices do not. */
export function isPost({ sighting }: XReading): boolean {
  return !sighting.promoted && sighting.kind !== 'notice';
}

/** The same reading under a parent. No post answers itself, whatever a page full of copies looks like. */
export function withParent(reading: XReading, found: Parent): XReading {
  const parent = found !== null && found === idOf(reading) ? UNKNOWN_PARENT : found;
  const kind = parent === null ? reading.sighting.kind : 'reply';
  return { ...reading, sighting: { ...reading.sighting, parent, kind } };
}
