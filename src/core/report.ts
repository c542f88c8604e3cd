import type { PageKind, SiteName } from './sighting.ts';

/** What a content script tells about the page it stands on, beside the sightings. No words of the page. */
export interface PageReport {
  page: PageKind;
  driver: string | null;
  state: 'ok' | 'limited';
  because: string[];
  hidden: string[];
  /** How many posts were found. */
  posts: number;
  seenAt: number;
}

/** What is known about a site's pages: the newest report, and when its notifications were last read (ms). */
export interface SiteReport {
  site: SiteName;
  report: PageReport;
  notificationsSeenAt: number | null;
}
