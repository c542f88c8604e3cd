import { type Kept, laterThan } from '../core/kept.ts';
import type { KeptRows, KeptStore } from '../core/keptRows.ts';
import { keepIn, keptIn } from '../messages/kept.ts';
import type { Stock } from './stock.ts';
import { useAnswer } from './useAnswer.ts';

/** So many rows fit one message. */
const MOST = 1_000;

/** All rows of a store, also after every change; `undefined` until they are there. */
export function useKept<S extends KeptStore>(stock: Stock, store: S): KeptRows[S][] | undefined {
  return useAnswer(stock, () => keptIn(store));
}

/** Stores rows; of two versions the newer counts. @returns whether they are stored now */
export async function keep<S extends KeptStore>(
  stock: Stock,
  store: S,
  rows: readonly KeptRows[S][],
): Promise<boolean> {
  for (let from = 0; from < rows.length; from += MOST) {
    const part = rows.slice(from, from + MOST);
    const kept = await stock.attempt(async () => {
      await keepIn(store, part);
      return true;
    });
    if (!kept) return false;
  }
  return true;
}

/** Id and time of the next version of a row, whatever the clock says by now; `null` begins a new one. */
export function newer(row: Kept | null, now = Date.now()): Kept {
  return row ? { id: row.id, at: laterThan(row, now) } : { id: crypto.randomUUID(), at: now };
}

/** The next version of a row, with some of it changed. */
export function later<T extends Kept>(row: T, part: Partial<T>): T {
  return { ...row, ...part, ...newer(row) };
}

/** Stores what was made or changed, says so, and offers the way back to `before` (`null`: it was not there). */
export async function keepUndoable<S extends KeptStore>(
  stock: Stock,
  store: S,
  changes: readonly { before: KeptRows[S] | null; after: KeptRows[S] }[],
  said: string,
): Promise<void> {
  const after = changes.map((change) => change.after);
  if (!(await keep(stock, store, after))) return;
  const back = changes.map(({ before, after: now }) =>
    before ? { ...before, at: newer(now).at } : { ...now, ...newer(now), gone: true as const },
  );
  stock.tell(said, () => keep(stock, store, back));
}
