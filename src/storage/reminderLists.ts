import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import { NEVER } from '../core/reminders/dealings.ts';
import { MOST_DUE, MOST_WAITING, type Owed, type ReminderLists } from '../core/reminders/lists.ts';
import { type MaybeKept, maybeKeptBy } from '../core/reminders/maybeKept.ts';
import { insertedId } from '../core/replies.ts';
import type { Account } from '../core/sighting.ts';
import { timeOf } from '../core/thread.ts';
import type { ConversationView, Owed as Owes } from '../core/view.ts';
import { allKept } from './kept.ts';
import { postCalled } from './posts.ts';
import { dueAt, waitingAt } from './reminders.ts';
import type { Reading } from './schema.ts';
import { viewAbout, viewsWithPerson } from './views.ts';

/** All lists of reminders and promises as they are at a moment (ms). */
export async function remindersAt(tx: Reading, now: number): Promise<ReminderLists> {
  const [due, waiting, offered, open] = await Promise.all([
    dueAt(tx, now).then((rows) => withViews(tx, rows)),
    waitingWithViews(tx, now, MOST_WAITING),
    offeredWithViews(tx),
    owed(tx, 'open', (a, b) => (a.due ?? NEVER) - (b.due ?? NEVER)),
  ]);
  return { due, waiting, offered, open };
}

/**
 * The first `MOST_DUE` that are due at a moment (ms), with the conversations they are about; what was put off is back in the
 * queue by itself.
 */
export async function remindedWithViews(tx: Reading, now: number): Promise<ReminderLists['due']> {
  const due = await dueAt(tx, now);
  return withViews(tx, due.filter(({ kind }) => kind !== 'snooze').slice(0, MOST_DUE));
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

/** Promises that are open, of which a later word of the account's may have kept each; the newest word first. */
export async function maybeKeptWithViews(tx: Reading): Promise<MaybeKept[]> {
  const all = await allKept(tx, 'promises');
  const promised = new Set(all.map(({ post }) => post));
  const look = async (promise: Promised): Promise<MaybeKept[]> => {
    // Until a page shows the post that makes it, nobody knows what came after.
    if (promise.id === insertedId(promise.post)) return [];
    const [view, row] = await Promise.all([viewOf(tx, promise), postCalled(tx, promise.post)]);
    const said = row ? timeOf(row.post) : null;
    const kept = view && said !== null ? maybeKeptBy(promise, view, said, promised) : null;
    return kept ? [{ promise, view, ...kept }] : [];
  };
  const open = all.filter(({ state }) => state === 'open');
  return (await Promise.all(open.map(look))).flat().sort((a, b) => b.at - a.at);
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

/**
 * One conversation, the newest, with everybody to whom the account owes something at a moment (ms): a promise, or a word
 * for which a reminder is due, the first `MOST_DUE` of these. Told as nobody's turn: it is shown wherever the person is met,
 * not where they spoke.
 */
export async function owedBy(tx: Reading, account: Account | null, now: number): Promise<ConversationView[]> {
  if (!account) return [];
  const isOf = (one: Promised | Reminder) =>
    !one.gone && one.site === account.site && one.account === account.key;
  const [promises, due] = await Promise.all([tx.objectStore('promises').getAll(), dueAt(tx, now)]);
  const owed = new Map<string, Owes | null>();
  for (const row of due) {
    const { kind, person } = row;
    if (person === null || kind === 'snooze' || !isOf(row)) continue;
    if (owed.size < MOST_DUE || owed.has(person)) owed.set(person, { why: kind, words: '', due: row.due });
  }
  for (const one of promises) if (isOf(one) && one.state === 'open') owed.set(one.person, null);
  const newest = async ([person, owes]: [string, Owes | null]) => {
    const rows = await viewsWithPerson(tx, person);
    const views = rows.map((row) => row.view).filter((view) => !view.apart && (owes ?? view.owed) !== null);
    const [view] = views.sort((a, b) => (b.last.time ?? 0) - (a.last.time ?? 0));
    const turn = { turn: 'nobody', leaning: null, opening: null, history: false } as const;
    return view && { ...view, ...turn, owed: owes ?? view.owed };
  };
  return (await Promise.all([...owed].map(newest))).filter((view) => view !== undefined);
}
