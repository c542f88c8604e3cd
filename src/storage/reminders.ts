import { isSame } from '../core/kept.ts';
import type { Reminder } from '../core/reminder.ts';
import { fired } from '../core/reminders/act.ts';
import type { Dealings, ReminderRules } from '../core/reminders/dealings.ts';
import { MOST_DUE } from '../core/reminders/lists.ts';
import { inOrder, rests } from '../core/reminders/order.ts';
import { remindersOf } from '../core/reminders/settle.ts';
import type { SiteName } from '../core/sighting.ts';
import { inTurns, putAll } from './batches.ts';
import { changeInLine } from './current.ts';
import { read } from './db.ts';
import { allDealings, dealingsWith } from './dealings.ts';
import { knownIn } from './known.ts';
import { profilesOf } from './linked.ts';
import type { Rules } from './rules.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { viewAbout } from './views.ts';

/** Brings the reminders about these people (`site key`) in line with the facts. @returns whether any is different now */
export async function settleWith(
  tx: Writing,
  people: Iterable<string>,
  rules: ReminderRules,
  known = knownIn(tx),
): Promise<boolean> {
  const settle = async (person: string) => store(tx, await dealingsWith(tx, person, known), rules);
  const profiles = await Promise.all([...people].map((person) => profilesOf(tx, person, known)));
  return (await Promise.all([...new Set(profiles.flat())].map(settle))).includes(true);
}

/** As `settleWith`, for everybody of whom anything is known. */
export async function settleEverybody(tx: Writing, rules: ReminderRules): Promise<boolean> {
  const settle = (dealings: Dealings) => store(tx, dealings, rules);
  const all = await inTurns(tx, await allDealings(tx), (some) => Promise.all(some.map(settle)));
  return all.includes(true);
}

async function store(tx: Writing, dealings: Dealings, rules: ReminderRules): Promise<boolean> {
  const reminders = tx.objectStore('reminders');
  const before = new Map(dealings.known.map((row) => [row.id, row]));
  const after = remindersOf(dealings, rules);
  const kept = new Set(after.map((row) => row.id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  const changed = after.filter((row) => {
    const known = before.get(row.id);
    return !known || !isSame(known, row);
  });
  putAll(reminders, changed);
  await Promise.all(gone.map(async (id) => reminders.delete(id)));
  return gone.length > 0 || changed.length > 0;
}

const inState = (state: Reminder['state'], until = Number.MAX_VALUE) =>
  IDBKeyRange.bound([state, 0], [state, until]);

/** What is due at a moment (ms), not settled and not let rest: what the user owes first, then by how long it is due. */
export async function dueAt(tx: Reading, now: number): Promise<Reminder[]> {
  const index = tx.objectStore('reminders').index('due');
  const [fired, waiting] = await Promise.all([
    index.getAll(inState('fired')),
    index.getAll(inState('waiting', now)),
  ]);
  return [...fired, ...waiting].filter((row) => !row.gone && !rests(row, now)).sort(inOrder);
}

/** What is put off or not yet due, the next one first; at most `most` of it. */
export async function waitingAt(tx: Reading, now: number, most: number): Promise<Reminder[]> {
  const later = IDBKeyRange.bound(['waiting', now], ['waiting', Number.MAX_VALUE], true);
  return (await tx.objectStore('reminders').index('due').getAll(later, most)).filter((row) => !row.gone);
}

/**
 * Lets everything fire that is due, and takes what no notification has told yet: both are marked as such on the disk before
 * this resolves, so that whoever asks next, after whatever death of the worker or the browser, does not get it again.
 *
 * @param now ms
 * @param quiet nothing is to be told now: what is due fires and is told by whoever asks when quiet is over
 * @returns `changed`: whether anything fired; `tell`: what is to be told now, in the order of the list
 */
export async function claimDue(
  db: Database,
  now: number,
  quiet: boolean,
  rules: Rules,
): Promise<{ changed: boolean; tell: Reminder[] }> {
  const claim = async (tx: Writing, { reminders }: Rules) => {
    const store = tx.objectStore('reminders');
    const due = (await dueAt(tx, now)).filter((row) => row.toldAt === undefined);
    const fresh = due.filter((row) => row.state === 'waiting');
    await Promise.all(fresh.map((row) => store.put(fired(row, now))));
    await settleWith(tx, new Set(fresh.flatMap((row) => row.person ?? [])), reminders);
    const after = await Promise.all(due.map((row) => store.get(row.id)));
    const tell = quiet ? [] : after.flatMap((row) => (row?.state === 'fired' ? { ...row, toldAt: now } : []));
    await Promise.all(tell.map((row) => store.put(row)));
    return { changed: fresh.length > 0, tell };
  };
  const isAny = await read(db, async (tx) =>
    (await dueAt(tx, now)).some((row) => row.state === 'waiting' || (!quiet && row.toldAt === undefined)),
  );
  return isAny ? changeInLine(db, rules, claim, 'strict') : { changed: false, tell: [] };
}

/** What a notification told at that moment (ms) and is not settled since. */
export async function toldAt(tx: Reading, moment: number): Promise<Reminder[]> {
  const rows = await tx.objectStore('reminders').index('due').getAll(inState('fired'));
  return rows.filter((row) => row.toldAt === moment);
}

/** When the next reminder is due, ms; `null` where none waits. */
export async function nextDue(tx: Reading): Promise<number | null> {
  let cursor = await tx.objectStore('reminders').index('due').openCursor(inState('waiting'));
  while (cursor?.value.gone) cursor = await cursor.continue();
  return cursor?.value.due ?? null;
}

/** How many reminders are due on these sites; of the first `MOST_DUE` those about conversations that are late anyway left out. */
export async function countDue(tx: Reading, now: number, sites: readonly SiteName[]): Promise<number> {
  const due = (await dueAt(tx, now)).filter((row) => sites.includes(row.site));
  const rows = await Promise.all(due.slice(0, MOST_DUE).map((reminder) => viewAbout(tx, reminder)));
  return due.length - rows.filter((row) => row?.queue.some(([list]) => list === 'late')).length;
}
