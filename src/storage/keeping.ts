import type { Decision } from '../core/decision.ts';
import type { RowsOf } from '../core/keptRows.ts';
import { peopleIn } from '../core/reminders/people.ts';
import { judgeAnew } from './appraise.ts';
import { noteDecisions } from './journal.ts';
import { putKept } from './kept.ts';
import { settleWith } from './reminders.ts';
import type { Rules } from './rules.ts';
import type { ViewRow, Writing } from './schema.ts';
import { viewsWith, viewsWithPerson } from './views.ts';

/**
 * Stores what the user made, and brings whatever follows from it in line: the journal and the conversations that were
 * decided about, those with a person of whom something was noted.
 *
 * @returns whether anything is different now
 */
export async function keepRows(tx: Writing, made: RowsOf, rules: Rules): Promise<boolean> {
  const { store, rows } = made;
  if (!(await putKept(tx, store, rows))) return false;
  if (store === 'decisions') {
    await noteDecisions(tx, rows);
    for (const decision of rows) await judgeAnew(tx, await viewsDecided(tx, decision), rules);
  }
  if (store === 'people')
    for (const { id } of rows) await judgeAnew(tx, await viewsWithPerson(tx, id), rules);
  if (store === 'promises')
    for (const { person } of rows) await judgeAnew(tx, await viewsWithPerson(tx, person), rules);
  await settleWith(tx, peopleIn(made), rules.reminders);
  return true;
}

async function viewsDecided(tx: Writing, { site, post }: Decision): Promise<ViewRow[]> {
  return viewsWith(tx, site, [post.slice(site.length + 1)]);
}
