import type { Kept } from '../../src/core/kept.ts';
import type { KeptStore } from '../../src/core/keptRows.ts';
import type { Reminder } from '../../src/core/reminder.ts';

/** What the worker has acknowledged, and what was seen to fire: in the end all of it must be found. */
export interface Ledger {
  /** The worker has said that this row is kept. */
  acknowledge(store: KeptStore, row: Kept): void;
  acknowledgePosts(names: readonly string[]): void;
  /** Looks at all reminders as they are stored. */
  watch(reminders: readonly Reminder[]): void;
  /** What was lost, or told twice; nothing where all is well. */
  faults(stored: Record<string, unknown[]>, now: number): string[];
  count(): { rows: number; posts: number; fired: number };
}

export function createLedger(): Ledger {
  const rows = new Map<string, { store: KeptStore; row: Kept }>();
  const posts = new Set<string>();
  /** One telling of a reminder: its id and, where the user put it off, until when → the moments at which it fired. */
  const fired = new Map<string, Set<number>>();
  return {
    acknowledge(store, row) {
      const name = `${store} ${row.id}`;
      const known = rows.get(name);
      if (!known || known.row.at <= row.at) rows.set(name, { store, row });
    },
    acknowledgePosts(names) {
      for (const name of names) posts.add(name);
    },
    watch(reminders) {
      for (const { id, putOff, firedAt } of reminders) {
        if (firedAt === undefined) continue;
        const telling = `${id} ${putOff ?? ''}`;
        fired.set(telling, (fired.get(telling) ?? new Set()).add(firedAt));
      }
    },
    faults(stored, now) {
      const lost = [...rows.values()].filter(({ store, row }) => {
        const found = (stored[store] as Kept[]).find(({ id }) => id === row.id);
        return !found || !saysAsMuch(found, row);
      });
      const known = new Set((stored.posts as { ids: string[] }[]).flatMap(({ ids }) => ids));
      const late = (stored.reminders as Reminder[]).filter(
        (row) => row.state === 'waiting' && !row.gone && row.due <= now,
      );
      return [
        ...lost.map(({ store, row }) => `lost: ${store} ${JSON.stringify(row)}`),
        ...[...posts].filter((name) => !known.has(name)).map((name) => `lost: post ${name}`),
        ...late.map((row) => `did not fire: ${JSON.stringify(row)}`),
        ...[...fired]
          .filter(([, moments]) => moments.size > 1)
          .map(([telling, moments]) => `fired ${moments.size} times: ${telling}`),
      ];
    },
    count: () => ({ rows: rows.size, posts: posts.size, fired: fired.size }),
  };
}

/** What the worker itself changes about a reminder. */
const MACHINE = new Set(['at', 'state', 'firedAt', 'toldAt', 'due']);

/** A version that the user made since counts more. A reminder may have fired since, which raises it by one; settled it stays. */
function saysAsMuch(found: Kept, told: Kept): boolean {
  const telling = 'firedAt' in found ? 1 : 0;
  if (found.at > told.at + telling) return true;
  const facts = (row: Kept) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([name]) => !MACHINE.has(name))
        .sort(),
    );
  const isDone = (row: Kept) => 'state' in row && row.state === 'done';
  return facts(found) === facts(told) && (!isDone(told) || isDone(found));
}
