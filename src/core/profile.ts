import type { Kept } from './kept.ts';
import { personId } from './person.ts';
import { DAY } from './reminders/wall.ts';
import type { SiteName } from './sighting.ts';

/** What a page shows of somebody's profile. */
export interface ShownProfile {
  key: string;
  /** What they say of themselves; `''` where that is nothing. */
  bio: string;
  /** `null` where the page does not say, or shortens it so that it cannot be read. */
  followers: number | null;
  following: number | null;
}

/** A profile as it was seen: the user's own once a day, those of others once and for the last time. */
export interface Profile extends Kept, ShownProfile {
  site: SiteName;
}

/** @param own whether it is the user's own @param seenAt ms */
export function profileOf(site: SiteName, shown: ShownProfile, own: boolean, seenAt: number): Profile {
  const person = personId(site, shown.key);
  const day = new Date(Math.floor(seenAt / DAY) * DAY).toISOString().slice(0, 10);
  return { id: own ? `${person} ${day}` : person, at: seenAt, site, ...shown };
}

/** Whether a profile is one of the user's own. */
export function isOwn({ id, site, key }: Profile): boolean {
  return id !== personId(site, key);
}
