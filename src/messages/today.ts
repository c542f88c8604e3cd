import type { GroupName } from '../core/queue.ts';
import type { ReminderLists } from '../core/reminders/lists.ts';
import type { MaybeKept } from '../core/reminders/maybeKept.ts';
import type { SiteName } from '../core/sighting.ts';
import type { Progress, Week } from '../core/targets.ts';
import type { ConversationView } from '../core/view.ts';
import type { SiteStatus } from './siteStatus.ts';

export type Filter = SiteName | 'all';

/** Places in a list, `to` not included. */
export interface Span {
  from: number;
  to: number;
}

/** What of the day is to be shown. */
export interface WantedToday {
  site: Filter;
  /** Words that names or last words have to hold; empty where nothing is looked for. */
  query: string;
  spans: Record<GroupName, Span>;
}

/** Numbers are told up to this one, which means “so many or more”, on the toolbar too. */
export const MOST_COUNTED = 1000;

/** So many of what comes later are told. */
export const MOST_LATER = 50;

/** A stretch of one group, and how long the whole group is. */
export interface Part {
  /** Counted far enough to walk on from the stretch, at least up to `MOST_COUNTED`. */
  total: number;
  /** Whether there are more than were counted. */
  more: boolean;
  from: number;
  views: ConversationView[];
}

/** The day as the popup shows it. */
export interface ToldToday {
  parts: Record<GroupName, Part>;
  /** How many wait on each site, up to `MOST_COUNTED`, whatever is searched for. */
  counts: Record<Filter, number>;
  due: ReminderLists['due'];
  offered: ReminderLists['offered'];
  /** Promises that may be kept; they are not among what is due. */
  kept: MaybeKept[];
  /** What was put off or is not yet due, as far as it comes soon. */
  waiting: ReminderLists['waiting'];
  progress: Progress[];
  /** The last twelve weeks, the oldest first. */
  weeks: Week[];
  sites: SiteStatus[];
}
