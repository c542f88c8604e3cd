import { KEPT_STORES, type KeptRows } from '../keptRows.ts';
import type { Post } from '../post.ts';
import type { SiteReport } from '../report.ts';
import type { KnownAccount } from '../sighting.ts';

/**
 * The file that everything kept is exported to: one JSON object that begins with `format`, `version`, `exportedAt` and
 * `settings`, then one list for each store. `file.schema.json` beside this file describes it.
 */
export const FORMAT = 'your-turn';

/** Raised when a file could not be read any more by the code before. Lists that are missing are empty. */
export const FORMAT_VERSION = 1;

/** The largest file that is read, in bytes: the worker holds all of it until it is stored in one go. */
export const LARGEST_FILE = 192 * 1024 * 1024;

/** What the lists of a file hold. Whatever can be worked out from them, above all the views, is in none. */
export interface FileRows extends KeptRows {
  posts: Post;
  accounts: KnownAccount;
  reports: SiteReport;
}

export type FileStore = keyof FileRows;

export const FILE_STORES: readonly FileStore[] = ['posts', 'accounts', 'reports', ...KEPT_STORES];

export type Lists = { [S in FileStore]: FileRows[S][] };

/** How many rows of a list were not there before, were newer than what was there, and told nothing new. */
export interface Tally {
  added: number;
  newer: number;
  same: number;
}

export type Tallies = Record<FileStore, Tally>;
