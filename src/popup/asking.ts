import type { Decision } from '../core/decision.ts';
import { named } from '../core/fold.ts';
import type { ReminderLists } from '../core/reminders/lists.ts';
import type { SiteName } from '../core/sighting.ts';
import { type Progress, progress, valueGiven, type Week } from '../core/targets.ts';
import type { ConversationView } from '../core/view.ts';
import { keptIn } from '../messages/kept.ts';
import type { SiteStatus } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { readSettings, type Settings } from '../messages/settings.ts';

export type Filter = SiteName | 'all';

/** Parts of the queue: surely the user's turn, to be looked at, and what waits on spare-time sites. */
export type GroupName = 'yours' | 'check' | 'spare';
export const GROUPS: readonly GroupName[] = ['yours', 'check', 'spare'];

/** Places in a list, `to` not included. */
export interface Span {
  from: number;
  to: number;
}

const WEEKS = 12;

/** What is to be shown. */
export interface Wanted {
  site: Filter;
  query: string;
  spans: Record<GroupName, Span>;
}

/** A stretch of one group, and how long the whole group is. */
export interface Part {
  total: number;
  from: number;
  views: ConversationView[];
}

/** Everything the popup shows of what is stored. */
export interface Answer {
  parts: Record<GroupName, Part>;
  /** How many wait on each site, whatever is searched for. */
  counts: Record<Filter, number>;
  due: ReminderLists['due'];
  /** Put off, or not yet due. */
  waiting: ReminderLists['waiting'];
  offered: ReminderLists['offered'];
  progress: Progress[];
  weeks: Week[];
  sites: SiteStatus[];
}

/** Asks the worker for everything that is to be shown. */
export async function askToday({ site, query, spans }: Wanted): Promise<Answer> {
  const [
    { pending, sites },
    journal,
    people,
    decisions,
    { due, offered, waiting: later },
    { targets, tiers },
  ] = await Promise.all([
    send('pending', {}),
    keptIn('journal'),
    keptIn('people'),
    keptIn('decisions'),
    send('reminders', {}),
    readSettings(),
  ]);
  const now = Date.now();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const friends = new Set(people.filter(({ tags }) => tags.includes('friend')).map(({ id }) => id));
  const decided = new Set(decisions.filter((one) => holds(one, now)).map(({ post }) => post));
  const waiting = pending.filter((view) => !view.last.ids.some((id) => decided.has(named(view, id))));
  const found = waiting.filter((view) => (site === 'all' || view.site === site) && says(view, query));
  const part = (group: GroupName): Part => {
    const all = found.filter((view) => groupOf(view, tiers) === group);
    const { from, to } = spans[group];
    return { total: all.length, from, views: all.slice(from, to) };
  };
  const count = (name: SiteName) => waiting.filter((view) => view.site === name).length;
  return {
    parts: { yours: part('yours'), check: part('check'), spare: part('spare') },
    counts: { all: waiting.length, x: count('x'), facebook: count('facebook'), linkedin: count('linkedin') },
    // What was put off is back in the list by itself.
    due: due.filter(({ reminder }) => reminder.kind !== 'snooze'),
    waiting: later,
    offered,
    progress: progress(journal, targets, (person) => friends.has(person), now, zone),
    weeks: valueGiven(journal, WEEKS, now, zone),
    sites,
  };
}

function holds({ choice, until }: Decision, now: number): boolean {
  return choice !== 'later' || until === undefined || now < until;
}

function groupOf({ turn, site, kind }: ConversationView, tiers: Settings['tiers']): GroupName {
  if (tiers[site] === 'spare' && kind !== 'complaint') return 'spare';
  return turn === 'yours' ? 'yours' : 'check';
}

function says({ with: [who], last }: ConversationView, query: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  return plain(`${who?.name} ${who?.key} ${last.text}`).includes(plain(query));
}
