import type { GroupName } from '../core/queue.ts';
import type { ReminderLists } from '../core/reminders/lists.ts';
import type { SiteName } from '../core/sighting.ts';
import type { Progress, Week } from '../core/targets.ts';
import type { ConversationView } from '../core/view.ts';
import type { SiteStatus } from './protocol.ts';

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

/** A stretch of one group, and how long the whole group is. */
export interface Part {
  total: number;
  from: number;
  views: ConversationView[];
}

/** The day as the popup shows it. */
export interface ToldToday {
  parts: Record<GroupName, Part>;
  /** How many wait on each site, whatever is searched for. */
  counts: Record<Filter, number>;
  due: ReminderLists['due'];
  offered: ReminderLists['offered'];
  progress: Progress[];
  /** The last twelve weeks, the oldest first. */
  weeks: Week[];
  sites: SiteStatus[];
}
