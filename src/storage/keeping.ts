import type { RowsOf } from '../core/keptRows.ts';
import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import { decisionOf, movedWith } from '../core/reminders/decided.ts';
import { peopleIn } from '../core/reminders/people.ts';
import { keptEntry, promiseOf } from '../core/reminders/promised.ts';
import { judgeAnew } from './appraise.ts';
import { noteDecisions } from './journal.ts';
import { putKept } from './kept.ts';
import { noteOnAll } from './linked.ts';
import { settleWith } from './reminders.ts';
import type { Rules } from './rules.ts';
import type { Writing } from './schema.ts';
import { viewsWith, viewsWithPerson } from './views.ts';

/**
 * Stores what the user made, and brings whatever follows from it in line: the journal and the conversations that were
 * decided about, those with a person of whom something was noted or to whom something was promised.
 *
 * @returns whether anything is different now
 */
export async function keepRows(tx: Writing, made: RowsOf, rules: Rules): Promise<boolean> {
  const { store, rows } = made;
  if (!(await putKept(tx, store, rows))) return false;
  if (store === 'decisions') {
    await noteDecisions(tx, rows);
    for (const decision of rows) await judgeAnew(tx, await viewsWith(tx, [decision.post]), rules);
  }
  if (store === 'aims')
    for (const { person } of rows) await judgeAnew(tx, await viewsWithPerson(tx, person), rules);
  if (store === 'people') {
    const people = await noteOnAll(tx, rows);
    for (const id of people) await judgeAnew(tx, await viewsWithPerson(tx, id), rules);
    await settleWith(tx, people, rules.reminders);
  }
  if (store === 'promises') {
    await notePromises(tx, rows);
    for (const { person } of rows) await judgeAnew(tx, await viewsWithPerson(tx, person), rules);
  }
  if (store === 'reminders')
    for (const reminder of rows) {
      await keepPromiseOf(tx, reminder, rules);
      await moveDecisionOf(tx, reminder, rules);
    }
  await settleWith(tx, peopleIn(made), rules.reminders);
  return true;
}

/** To settle the reminder of a promise is to have kept it; to take that back opens it again. */
async function keepPromiseOf(tx: Writing, reminder: Reminder, rules: Rules): Promise<void> {
  const known = await tx.objectStore('promises').get(promiseOf(reminder) ?? '');
  const isDone = reminder.state === 'done';
  if (!known || known.state !== (isDone ? 'open' : 'done')) return;
  const at = Math.max(reminder.at, known.at + 1);
  const promise: Promised = { ...known, at, state: isDone ? 'done' : 'open' };
  await keepRows(tx, { store: 'promises', rows: [promise] }, rules);
}

/** To put off what was put off moves the conversation, too: from wherever that is done, it is back when the reminder is. */
async function moveDecisionOf(tx: Writing, reminder: Reminder, rules: Rules): Promise<void> {
  const known = await tx.objectStore('decisions').get(decisionOf(reminder) ?? '');
  const moved = known && movedWith(reminder, known);
  if (moved) await keepRows(tx, { store: 'decisions', rows: [moved] }, rules);
}

/** The journal tells which promises were kept. */
export async function notePromises(tx: Writing, promises: readonly Promised[]): Promise<void> {
  for (const promise of promises) {
    const entry = keptEntry(promise);
    if (!entry.gone || (await tx.objectStore('journal').getKey(entry.id)) !== undefined)
      await putKept(tx, 'journal', [entry]);
  }
}
