import type { GroupName } from '../core/queue.ts';
import { browser } from '../messages/browser.ts';
import type { Filter } from '../messages/today.ts';

/** Where the user was when the popup closed: any press beside it closes it. Forgotten with the browser's session. */
export interface Memory {
  site: Filter;
  query: string;
  /** px from the top. */
  scrolled: number;
  /** The row that was worked on. */
  row: { group: GroupName; index: number } | null;
  /** Whether spare-time sites are unfolded. */
  spare: boolean;
  sprint: Sprint | null;
}

/** A bounded walk through the queue. */
export interface Sprint {
  /** ms */
  began: number;
  /** How many were left for another time, by going on. */
  skipped: number;
  /** The user said so. */
  ended?: boolean;
}

const KEY = 'today';
const NOTHING: Memory = { site: 'all', query: '', scrolled: 0, row: null, spare: false, sprint: null };

export async function readMemory(): Promise<Memory> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as Partial<Memory> | undefined;
  return { ...NOTHING, ...stored };
}

/** Remembers all of it, at once: a popup is closed without warning. */
export function remember(memory: Memory): void {
  void browser.storage.session.set({ [KEY]: memory });
}
