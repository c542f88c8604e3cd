import type { QueueRules } from '../core/priority.ts';
import { type GroupName, groupOf, movesAt, weightOf } from '../core/queue.ts';
import { isLate } from '../core/standing.ts';
import type { ConversationView } from '../core/view.ts';
import { putViews, type QueueName } from './counts.ts';
import type { Place, Reading, ViewRow, Writing } from './schema.ts';
import { asRow, viewCalled } from './views.ts';

/**
 * The row with its places in the lists of the queue at a moment (ms), and the moment at which they change by themselves.
 * Folding places by moment 0, so that the same facts give the same rows; `catchUpQueue` brings them to the present.
 */
export function placed(row: ViewRow, rules: QueueRules, now: number): ViewRow {
  const { changes: _, ...rest } = row;
  const { view } = row;
  const group = groupOf(view, rules, now);
  const place = (list: QueueName): Place => [
    list,
    group ?? '',
    -weightOf(view, rules, now),
    // Where no time is known, nothing says that it waits long.
    view.waitingSince ?? Number.MAX_SAFE_INTEGER,
  ];
  const waiting: QueueName[] = isLate(view, now) ? ['all', view.site, 'late'] : ['all', view.site];
  const lists: QueueName[] = group === 'openings' ? ['openings', `openings:${view.site}`] : waiting;
  const queue = group ? lists.map(place) : [];
  const changes = movesAt(view, rules, now);
  return changes === null ? { ...rest, queue } : { ...rest, queue, changes };
}

/**
 * Moves everything whose time has come: what is late now, and what was put off until now.
 *
 * Chromium (156, measured) keeps the entries of an index that a changed row had before, until a transaction that may write
 * walks over them: behind those of thousands of moved rows, every later look for what moves next took 50 ms.
 */
export async function catchUpQueue(tx: Writing, rules: QueueRules, now: number): Promise<boolean> {
  const past = IDBKeyRange.upperBound(now);
  const changes = tx.objectStore('views').index('changes');
  const stored = await changes.getAll(past);
  const rows = stored.map(asRow);
  await putViews(
    tx,
    rows.map((row) => ({ before: row, after: placed(row, rules, now) })),
  );
  await changes.getKey(past);
  return rows.length > 0;
}

/** Whether there is anything to move, without a lock on the data. */
export async function isQueueBehind(tx: Reading, now: number): Promise<boolean> {
  return (await tx.objectStore('views').index('changes').getKey(IDBKeyRange.upperBound(now))) !== undefined;
}

/** When the queue changes next by itself, ms; `null` where it will not. */
export async function nextChange(tx: Reading): Promise<number | null> {
  const cursor = await tx.objectStore('views').index('changes').openKeyCursor();
  return cursor?.key ?? null;
}

/** A stretch that begins before this place is read with all that is before it. */
const NEAR = 100;

/** A stretch of one part of a list, `to` not included, in its order. */
export async function stretch(
  tx: Reading,
  list: QueueName,
  group: GroupName,
  from: number,
  to: number,
): Promise<ConversationView[]> {
  if (to <= from) return [];
  const index = tx.objectStore('views').index('queue');
  if (from < NEAR) {
    const rows = await index.getAll(within(list, group), to);
    return rows.slice(from).map((row) => asRow(row).view);
  }
  // Keys are cheap to walk over, rows are not.
  const keys = (await index.getAllKeys(within(list, group), to)).slice(from);
  return viewsOf(
    tx,
    keys.map(([, id]) => id),
  );
}

/** These conversations, in this order; those that are not there any more are left out. */
export async function viewsOf(tx: Reading, ids: readonly string[]): Promise<ConversationView[]> {
  const rows = await Promise.all(ids.map((id) => viewCalled(tx, id)));
  return rows.flatMap((row) => row?.view ?? []);
}

/** All of one part of a list, in its order. */
export async function everythingIn(
  tx: Reading,
  list: QueueName,
  group: GroupName,
): Promise<ConversationView[]> {
  const rows = await tx.objectStore('views').index('queue').getAll(within(list, group));
  return rows.map((row) => asRow(row).view);
}

function within(list: QueueName, group: GroupName): IDBKeyRange {
  const begin = [list, group];
  // A list sorts after every number and text.
  return IDBKeyRange.bound(begin, [...begin, []]);
}
