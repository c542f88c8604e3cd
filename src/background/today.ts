import { DEEDS } from '../core/journal.ts';
import { isFriend } from '../core/person.ts';
import type { GroupName } from '../core/queue.ts';
import type { Due } from '../core/reminders/lists.ts';
import { promiseOf } from '../core/reminders/promised.ts';
import { DAY } from '../core/reminders/wall.ts';
import { dayAt, progress, VALUE, valueGiven } from '../core/targets.ts';
import { MOST_COUNTED, MOST_LATER, type Part, type ToldToday, type WantedToday } from '../messages/today.ts';
import { countIn, type QueueName } from '../storage/counts.ts';
import { read } from '../storage/db.ts';
import { allKept } from '../storage/kept.ts';
import { linesSince } from '../storage/lines.ts';
import { stretch } from '../storage/queue.ts';
import {
  maybeKeptWithViews,
  offeredWithViews,
  remindedWithViews,
  waitingWithViews,
} from '../storage/reminderLists.ts';
import type { Reading } from '../storage/schema.ts';
import { upToDate } from './catchUp.ts';
import type { Ready } from './ready.ts';
import { readySearch, searched } from './searching.ts';
import { statusOfSites } from './sites.ts';

const WEEKS = 12;
/** So many openings are offered at a time: nobody waits for them. */
const MOST_OPENINGS = 5;

/** The day: what waits, as far as it is in sight, how far the day's numbers have come, what is due. */
export async function today(wanted: WantedToday): Promise<ToldToday> {
  const now = await upToDate();
  return now.use((db) => read(db, (tx) => toldAt(tx, wanted, now, Date.now())));
}

/** Makes ready what a search needs: the user is about to type. */
export async function searching(): Promise<Record<string, never>> {
  const { use } = await upToDate();
  await use((db) => read(db, readySearch));
  return {};
}

/** The day at a moment (ms), of a queue that is brought to that moment. */
export async function toldAt(
  tx: Reading,
  wanted: WantedToday,
  { settings, rules }: Pick<Ready, 'settings' | 'rules'>,
  moment: number,
): Promise<ToldToday> {
  const { zone } = rules.reminders.work;
  const [
    yours,
    check,
    spare,
    openings,
    all,
    x,
    facebook,
    linkedin,
    due,
    offered,
    kept,
    waiting,
    done,
    given,
    people,
    sites,
  ] = await Promise.all([
    partOf(tx, wanted, 'yours'),
    partOf(tx, wanted, 'check'),
    partOf(tx, wanted, 'spare'),
    openingsOf(tx, wanted),
    counted(tx, 'all'),
    counted(tx, 'x'),
    counted(tx, 'facebook'),
    counted(tx, 'linkedin'),
    remindedWithViews(tx, moment),
    offeredWithViews(tx),
    maybeKeptWithViews(tx),
    waitingWithViews(tx, moment, MOST_LATER),
    linesSince(tx, DEEDS, dayAt(moment, zone).from),
    linesSince(tx, VALUE, moment - (WEEKS + 1) * 7 * DAY),
    allKept(tx, 'people'),
    statusOfSites(tx, settings, rules),
  ]);
  const friends = new Set(people.filter(isFriend).map(({ id }) => id));
  const asked = new Set(kept.map(({ promise }) => promise.id));
  // What may be kept is asked about.
  const isNotAsked = ({ reminder }: Due) => !asked.has(promiseOf(reminder) ?? '');
  return {
    parts: { yours, check, spare, openings },
    counts: { all, x, facebook, linkedin },
    due: due.filter(isNotAsked),
    offered,
    kept,
    waiting: waiting.filter(isNotAsked),
    progress: progress(done, settings.targets, (person) => friends.has(person), moment, zone),
    weeks: valueGiven(given, WEEKS, moment, zone),
    sites,
  };
}

/** Of long lists nobody is told how long they are. */
async function counted(tx: Reading, list: QueueName): Promise<number> {
  return Math.min(await countIn(tx, list), MOST_COUNTED);
}

/** The first few openings; those after them come when these are joined or let go. */
async function openingsOf(tx: Reading, { site, query }: WantedToday): Promise<Part> {
  const span = { from: 0, to: MOST_OPENINGS };
  const spans = { yours: span, check: span, spare: span, openings: span };
  const list = site === 'all' ? 'openings' : (`openings:${site}` as const);
  const { views } = await partOf(tx, { site, query, spans }, 'openings', list);
  return { total: views.length, more: false, from: 0, views };
}

/** Of a whole group only what is in sight is read. */
async function partOf(
  tx: Reading,
  { site, query, spans }: WantedToday,
  group: GroupName,
  list: QueueName = site,
): Promise<Part> {
  const { from, to } = spans[group];
  if (query.trim() !== '') return searched(tx, query, site, group, spans[group]);
  const far = to + MOST_COUNTED;
  const [total, views] = await Promise.all([countIn(tx, list, group), stretch(tx, list, group, from, to)]);
  return { total: Math.min(total, far), more: total >= far, from, views };
}
