import { isShown } from '../core/deeds.ts';
import type { Entry } from '../core/journal.ts';
import type { KeptRows, KeptStore } from '../core/keptRows.ts';
import {
  FILE_STORES,
  type FileStore,
  type Lists,
  type Tallies,
  type Tally,
} from '../core/transfer/format.ts';
import { joinAccount } from './accounts.ts';
import { allOf } from './batches.ts';
import { change } from './db.ts';
import { deriveAnew } from './derive.ts';
import { joinKept } from './kept.ts';
import { linesIn } from './lines.ts';
import { allPosts, joinPosts } from './posts.ts';
import { joinReport } from './reports.ts';
import type { Rules } from './rules.ts';
import type { Database, Writing } from './schema.ts';

/** Rows that are joined between two moments of telling how far it is. */
const BATCH = 1_000;

/** A row before and after something was joined to it. */
export interface Joined {
  before: object | undefined;
  after: object;
}

/** Called every now and then with the share that is done, 0 to 1. */
type Told = (share: number) => void;

/** Joins the rows of a list to what is there. */
type Join<S extends FileStore> = (tx: Writing, rows: Lists[S], told: Told) => Promise<Joined[]>;

/** Stores whose rows are not simply of two versions the newer one. */
const JOIN: { [S in Exclude<FileStore, KeptStore> | 'journal']: Join<S> } = {
  posts: joinPosts,
  accounts: oneByOne(joinAccount),
  reports: oneByOne(joinReport),
  journal: joinJournal,
};

function joinOf<S extends FileStore>(store: S): Join<S> {
  return (
    Object.hasOwn(JOIN, store) ? JOIN[store as keyof typeof JOIN] : kept(store as KeptStore)
  ) as Join<S>;
}

/**
 * Joins the rows of a file to what is kept, by the same rules by which pages and the user's own acts are: whatever is
 * newer stays, wherever it came from. All of it in one transaction: where it cannot be stored, nothing is.
 *
 * @throws a `DOMException` where the browser cannot store it (`QuotaExceededError` on a full disk)
 */
export async function importAll(db: Database, lists: Lists, rules: Rules, told: Told): Promise<Tallies> {
  const total = FILE_STORES.reduce((sum, store) => sum + lists[store].length, 0);
  return change(db, async (tx) => {
    let before = 0;
    const join = async <S extends FileStore>(store: S): Promise<[S, Tally]> => {
      const { length } = lists[store];
      const joined = await joinOf(store)(tx, lists[store], (share) =>
        told((before + share * length) / total),
      );
      before += length;
      return [store, tallyOf(joined)];
    };
    const tallies: [FileStore, Tally][] = [];
    for (const store of FILE_STORES) tallies.push(await join(store));
    told(1);
    await deriveAnew(tx, rules);
    return Object.fromEntries(tallies) as Tallies;
  });
}

/** One after the other: two rows of a file may be joined to the same one. */
function oneByOne<Row>(join: (tx: Writing, row: Row) => Promise<Joined>) {
  return async (tx: Writing, rows: readonly Row[], told: Told): Promise<Joined[]> => {
    const joined: Joined[] = [];
    for (const [n, row] of rows.entries()) {
      if (n % BATCH === 0) told(n / rows.length);
      joined.push(await join(tx, row));
    }
    return joined;
  };
}

/** No two of them are of one id, so they need not wait for each other. */
function kept<S extends KeptStore>(store: S) {
  return async (tx: Writing, rows: readonly KeptRows[S][], told: Told): Promise<Joined[]> => {
    const joined: Joined[] = [];
    for (let from = 0; from < rows.length; from += BATCH) {
      told(from / rows.length);
      const batch = rows.slice(from, from + BATCH);
      joined.push(...(await Promise.all(batch.map((row) => joinKept(tx, store, row)))));
    }
    return joined;
  };
}

/** What posts show that are here by now is told by them, unless somebody has said something else of it. */
async function joinJournal(tx: Writing, lines: readonly Entry[], told: Told): Promise<Joined[]> {
  if (lines.length === 0) return [];
  const here = new Set((await allPosts(tx)).flatMap(({ ids }) => ids));
  const rows = await allOf(tx.objectStore('journal'));
  const apart = new Set(rows.map(({ id }) => id));
  const known = new Map(rows.flatMap(linesIn).map((line) => [line.id, line]));
  const isTold = (line: Entry) =>
    isShown(line) && !line.gone && !apart.has(line.id) && here.has(line.post ?? '');
  const shown = lines.filter(isTold);
  const others = lines.filter((line) => !isTold(line));
  const joined = shown.map((line) => ({ before: known.get(line.id), after: known.get(line.id) ?? line }));
  return [...joined, ...(await kept('journal')(tx, others, told))];
}

function tallyOf(joined: readonly Joined[]): Tally {
  const tally: Tally = { added: 0, newer: 0, same: 0 };
  for (const { before, after } of joined)
    tally[!before ? 'added' : JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'newer']++;
  return tally;
}
