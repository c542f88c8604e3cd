import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import { NEVER } from '../core/reminders/dealings.ts';
import { MOST_WAITING, type Owed, type ReminderLists } from '../core/reminders/lists.ts';
import type { Account } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { allKept } from './kept.ts';
import { dueAt, waitingAt } from './reminders.ts';
import type { Reading } from './schema.ts';
import { viewAbout } from './views.ts';

/** All lists of reminders and promises as they are at a moment (ms). */
export async function remindersAt(tx: Reading, now: number): Promise<ReminderLists> {
  const [due, waiting, offered, open] = await Promise.all([
    dueWithViews(tx, now),
    waitingWithViews(tx, now, MOST_WAITING),
    offeredWithViews(tx),
    owed(tx, 'open', (a, b) => (a.due ?? NEVER) - (b.due ?? NEVER)),
  ]);
  return { due, waiting, offered, open };
}

/** What is due at a moment (ms), with the conversations it is about. */
export async function dueWithViews(tx: Reading, now: number): Promise<ReminderLists['due']> {
  return withViews(tx, await dueAt(tx, now));
}

/** The next ones, at most `most`, that were put off or are not yet due at a moment (ms). */
export async function waitingWithViews(
  tx: Reading,
  now: number,
  most: number,
): Promise<ReminderLists['waiting']> {
  return withViews(tx, await waitingAt(tx, now, most));
}

/** Promises of which the user has not said yet whether they are some, the newest first. */
export async function offeredWithViews(tx: Reading): Promise<Owed[]> {
  return owed(tx, 'offered', (a, b) => b.at - a.at);
}

async function owed(
  tx: Reading,
  state: Promised['state'],
  order: (a: Promised, b: Promised) => number,
): Promise<Owed[]> {
  const rows = (await allKept(tx, 'promises')).filter((promise) => promise.state === state).sort(order);
  return Promise.all(rows.map(async (promise) => ({ promise, view: await viewOf(tx, promise) })));
}

async function withViews(tx: Reading, rows: readonly Reminder[]): Promise<ReminderLists['due']> {
  return Promise.all(rows.map(async (reminder) => ({ reminder, view: await viewOf(tx, reminder) })));
}

async function viewOf(tx: Reading, row: Reminder | Promised): Promise<ConversationView | null> {
  return (await viewAbout(tx, row))?.view ?? null;
}

/** One conversation, the newest, with everybody to whom the account owes something. */
export async function owedBy(tx: Reading, account: Account | null): Promise<ConversationView[]> {
  if (!account) return [];
  const promises = (await tx.objectStore('promises').getAll()).filter(
    (one) => one.state === 'open' && !one.gone && one.site === account.site && one.account === account.key,
  );
  const people = [...new Set(promises.map((one) => one.person))];
  const newest = async (person: string) => {
    const rows = await tx.objectStore('views').index('person').getAll(person);
    const views = rows.map((row) => row.view).filter((view) => view.owed !== null);
    return views.sort((a, b) => (b.last.time ?? 0) - (a.last.time ?? 0))[0];
  };
  return (await Promise.all(people.map(newest))).filter((view) => view !== undefined);
}
