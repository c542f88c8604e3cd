import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Deed } from '../core/journal.ts';
import { KEPT_STORES, type KeptRows, type KeptStore } from '../core/keptRows.ts';
import type { SiteReport } from '../core/report.ts';
import type { KnownAccount } from '../core/sighting.ts';
import type { ConversationView } from '../core/view.ts';

/**
 * The posts of one branch, or of a small thread, with what they are found by: what pages show together lies together, since a
 * row costs more than what stands in it. Ids are spelled with their site, since two sites may use the same number.
 */
export interface BranchRow {
  /** Shared by all posts that hang together: the smallest of their ids, their parents' and those of replies seen under them. */
  thread: string;
  /** Name of the first post below the root, `ROOTS` for the roots themselves; `WHOLE` where all of the thread lies here. */
  top: string;
  /** What leads to any of its posts: their ids, and the posts they point to as long as those are not stored. */
  names: string[];
  /** How many posts these are. */
  size: number;
  /** Packed into one text, which a browser copies much sooner than what is nested. */
  posts: string;
}

/** In place of a top; no post is called so. */
export const ROOTS = '';
export const WHOLE = '*';

/** Thread and top. */
export type BranchKey = [thread: string, top: string];

/** A view with what it is found by. */
export interface ViewRow {
  view: ConversationView;
  /** The thread of its posts. */
  thread: string;
  /** The branches of that thread in which they stand; `ROOTS` where they stand in none. */
  branches: BranchKey[];
  /** Whom it is with, as `personOfView` names them. */
  person: string;
  /** Its places in the lists of the queue; none where nothing waits for the user. */
  queue: Place[];
  /** When (ms) those change by themselves; missing where they do not. */
  changes?: number;
}

/** A view as it is stored: under the person and its id, so that all views of one person lie side by side. */
export interface StoredView extends Omit<ViewRow, 'view' | 'thread'> {
  id: string;
  /** Packed into one text. */
  view: string;
}

/** Person and id. */
export type ViewKey = [person: string, id: string];

/** A list, a group of it, and what it is sorted by there: what counts most first, of that what waits longest. */
export type Place = [list: string, group: string, rank: number, since: number];

/** In place of a deed. */
export const ANY = 'any';

/**
 * Lines of the journal. Those that the posts of a branch show lie together, under the key of the branch; every other line
 * lies by itself, under its own id, and so does a shown one of which the user, or a file, has said something else.
 */
export interface LinesRow {
  id: string | BranchKey;
  /** Packed into one text. */
  lines: string;
  /** When (ms) the newest of them was done, and the newest of each deed that counts for weeks; without what was taken back. */
  newest: [deed: Deed | typeof ANY, time: number][];
  /** Of a line that lies by itself: the post that would show it otherwise; missing where none would. */
  shownBy?: string;
}

/** An account under the smallest of its keys. */
export interface AccountRow extends KnownAccount {
  name: string;
}

/** By list and group of the queue: how many stand there; none where it is missing. */
export type Counts = Record<string, number>;

/** `rules` tells by which rules the stored views were worked out, `counts` how many of them wait where. */
export type MetaRow = { name: 'rules'; value: string } | { name: 'counts'; value: Counts };

type DueIndexes = {
  /** State and ms. */
  due: [string, number];
  person: string;
};

/** By what rows of the user are found, where it is not their id; a row without the field is not found by it. */
interface KeptIndexes extends Record<KeptStore, Record<string, IDBValidKey>> {
  decisions: { post: string };
  journal: { newest: [string, number]; shownBy: string };
  reminders: DueIndexes;
  promises: DueIndexes;
  replies: { at: number };
}

type KeptSchema = {
  [S in Exclude<KeptStore, 'journal'>]: { key: string; value: KeptRows[S]; indexes: KeptIndexes[S] };
};

/** Stores and indexes. Everything but `views` is a fact; `views` can be worked out anew from the others. */
export interface Schema extends DBSchema, KeptSchema {
  posts: { key: BranchKey; value: BranchRow; indexes: { names: string } };
  journal: { key: string | BranchKey; value: LinesRow; indexes: KeptIndexes['journal'] };
  views: {
    key: ViewKey;
    value: StoredView;
    indexes: { branches: BranchKey; queue: Place; changes: number };
  };
  accounts: { key: string; value: AccountRow };
  reports: { key: string; value: SiteReport };
  meta: { key: string; value: MetaRow };
}

export type Database = IDBPDatabase<Schema>;
type Stores = StoreNames<Schema>[];
export type Reading = IDBPTransaction<Schema, Stores, 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;
export type Upgrading = IDBPTransaction<Schema, Stores, 'versionchange'>;

export const STORES: Stores = ['posts', 'views', 'accounts', 'reports', 'meta', ...KEPT_STORES];
