import { isOwn, type Profile } from '../profile.ts';
import { DAY, dayOf, weekdayOf } from '../reminders/wall.ts';
import type { SiteName } from '../sighting.ts';

/** How many the user follows and is followed by, as last seen in one week. */
export interface Ratio {
  site: SiteName;
  key: string;
  /** When it was seen, ms. */
  at: number;
  followers: number;
  following: number;
  /** Following for each follower. */
  ratio: number;
  /** On how many days of that week it was seen. */
  n: number;
}

/** The user's own ratio, week by week from Monday, the oldest first. Weeks in which nobody looked are left out. @param since ms */
export function ownRatios(profiles: readonly Profile[], since: number): Ratio[] {
  const weeks = new Map<string, Ratio>();
  for (const row of profiles.filter((one) => isOwn(one) && one.at >= since).sort((a, b) => a.at - b.at)) {
    const { site, key, at, followers, following } = row;
    if (!followers || following === null) continue;
    const day = dayOf(at);
    const week = `${site} ${key.toLowerCase()} ${day - (weekdayOf(day) - 1) * DAY}`;
    const n = (weeks.get(week)?.n ?? 0) + 1;
    weeks.set(week, { site, key, at, followers, following, ratio: following / followers, n });
  }
  return [...weeks.values()];
}
