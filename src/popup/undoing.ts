import { signal } from '@preact/signals';
import { type Kept, laterThan } from '../core/kept.ts';

/** Something that was just done and can be taken back. */
export interface Done {
  /** What was done, in words. */
  said: string;
  /** What is said once it is taken back. */
  back: string;
  undo: () => void;
}

export type Undoing = ReturnType<typeof createUndoing>;

/** What was done since the popup opened; the last of it is the first to be taken back. */
export function createUndoing() {
  const done: Done[] = [];
  /** The last thing to tell, and whether it is something to take back. */
  const told = signal<{ said: string | null; open: boolean }>({ said: null, open: false });
  return {
    told,
    did(what: Done): void {
      done.push(what);
      told.value = { said: what.said, open: true };
    },
    undo(): void {
      const what = done.pop();
      if (!what) return;
      told.value = { said: what.back, open: false };
      what.undo();
    },
  };
}

/** Id and time of something that is made now. */
export function fresh(): Kept {
  return { id: crypto.randomUUID(), at: Date.now() };
}

/** The stone of a row: newer than the row itself, even where the clock was put back. */
export function takenBack<T extends Kept>(row: T): T {
  return { ...row, at: laterThan(row, Date.now()), gone: true };
}
