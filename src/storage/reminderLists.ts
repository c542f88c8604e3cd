import type { Promised } from '../core/promise.ts';
import { NEVER } from '../core/reminders/dealings.ts';
import { MOST_WAITING, type Owed, type ReminderLists } from '../core/reminders/lists.ts';
import type { Account } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';
import { allKept } from './kept.ts';
import { dueAt, waitingAt } from './reminders.ts';
import type { Reading } from './schema.ts';

/** All lists of reminders and promises as they are at a moment (ms). */
export async function remindersAt(tx: Reading, now: number): Promise<ReminderLists> {
  const [due, waiting, promises] = await Promise.all([
    dueAt(tx, now),
    waitingAt(tx, now, MOST_WAITING),
    allKept(tx, 'promises'),
  ]);
  const viewOf = async (conversation: string | null): Promise<ConversationView | null> =>
    (conversation === null ? undefined : await tx.objectStore('views').get(conversation))?.view ?? null;
  const withView = (rows: typeof due) =>
    Promise.all(rows.map(async (reminder) => ({ reminder, view: await viewOf(reminder.conversation) })));
  const inState = (state: Promised['state'], order: (a: Promised, b: Promised) => number): Promise<Owed[]> =>
    Promise.all(
      promises
        .filter((promise) => promise.state === state)
        .sort(order)
        .map(async (promise) => ({ promise, view: await viewOf(promise.conversation) })),
    );
  return {
    due: await withView(due),
    waiting: await withView(waiting),
    offered: await inState('offered', (a, b) => b.at - a.at),
    open: await inState('open', (a, b) => (a.due ?? NEVER) - (b.due ?? NEVER)),
  };
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
