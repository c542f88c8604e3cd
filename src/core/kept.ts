/**
 * Something that the user decided, wrote or did; posts are what pages showed, kept rows are what the user made.
 * Whoever acts names the row, so that telling it twice changes nothing.
 */
export interface Kept {
  id: string;
  /** When this version of it was written, ms. */
  at: number;
  /** Taken back or deleted. It stays as a stone, so that an older copy from elsewhere cannot bring it back. */
  gone?: true;
}

/**
 * When the next version of a row is written, ms: after the one before, also where the clock was put back since.
 *
 * @param row the version before; nothing where there is none
 */
export function laterThan(row: Pick<Kept, 'at'> | null | undefined, now: number): number {
  return Math.max(now, (row?.at ?? -1) + 1);
}

/** Of two versions of one row, the one that counts: the newer; of equally old ones, the one that sorts last. */
export function newer<T extends Kept>(a: T, b: T): T {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return spelled(a) >= spelled(b) ? a : b;
}

/** Whether two versions of a row say the same, in whatever order their fields were written. */
export function isSame(a: Kept, b: Kept): boolean {
  return spelled(a) === spelled(b);
}

function spelled(row: Kept): string {
  return JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
}
