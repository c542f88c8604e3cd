import type { GroupName } from '../core/queue.ts';
import type { SiteName } from '../core/sighting.ts';
import { putAll } from './batches.ts';
import type { Counts, Reading, ViewRow, Writing } from './schema.ts';
import { asStored, keyOf } from './views.ts';

/** One list of the queue: everything that waits, one site's, what is late, and openings, which do not wait. */
export type QueueName = 'all' | 'late' | SiteName | 'openings' | `openings:${SiteName}`;

/** One view before and after; `undefined` where it was not there, or is not any more. */
export interface ViewChange {
  before: ViewRow | undefined;
  after: ViewRow | undefined;
}

/**
 * Stores changed views, and with them how many stand in each part of the queue: to walk over thousands of keys in order to
 * count them would take longer than everything else on a screen. Not to be called twice at once in one transaction.
 *
 * @param known the counts as they are, where they were read before
 */
export async function putViews(tx: Writing, changes: readonly ViewChange[], known?: Counts): Promise<void> {
  const store = tx.objectStore('views');
  const counts = { ...(known ?? (await countsIn(tx))) };
  for (const { before, after } of changes) {
    tally(counts, before, -1);
    tally(counts, after, 1);
  }
  const gone = changes.flatMap(({ before, after }) => (before && !after ? [keyOf(before)] : []));
  putAll(
    store,
    changes.flatMap(({ after }) => (after ? [asStored(after)] : [])),
  );
  storeCounts(tx, counts);
  await Promise.all(gone.map((key) => store.delete(key)));
}

/** Counts anew, whatever was counted before. */
export async function countAnew(tx: Writing, rows: readonly ViewRow[]): Promise<void> {
  const counts: Counts = {};
  for (const row of rows) tally(counts, row, 1);
  storeCounts(tx, counts);
}

function tally(counts: Counts, row: ViewRow | undefined, by: number): void {
  for (const [list, group] of row?.queue ?? []) {
    const part = `${list} ${group}`;
    counts[part] = (counts[part] ?? 0) + by;
    if (counts[part] === 0) delete counts[part];
  }
}

/** How many stand in each part of the queue. */
export async function countsIn(tx: Reading): Promise<Counts> {
  const row = await tx.objectStore('meta').get('counts');
  return row?.name === 'counts' ? row.value : {};
}

function storeCounts(tx: Writing, value: Counts): void {
  putAll(tx.objectStore('meta'), [{ name: 'counts', value }]);
}

/** How many stand in a list, or in one part of it. */
export async function countIn(tx: Reading, list: QueueName, group?: GroupName): Promise<number> {
  const counts = Object.entries(await countsIn(tx));
  const wanted = counts.filter(([part]) =>
    group === undefined ? part.startsWith(`${list} `) : part === `${list} ${group}`,
  );
  return wanted.reduce((sum, [, count]) => sum + count, 0);
}
