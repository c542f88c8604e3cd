import type { Decision } from '../core/decision.ts';
import { deedsIn, entryIds } from '../core/deeds.ts';
import { grouped } from '../core/grouped.ts';
import type { Entry } from '../core/journal.ts';
import type { Resource } from '../core/library.ts';
import type { Account } from '../core/sighting.ts';
import { allOf, inTurns, putAll, takeTurns } from './batches.ts';
import { allKept, putKept } from './kept.ts';
import { lyingAs } from './lines.ts';
import { branchOf, inParts, type PostRow } from './rows.ts';
import type { Rules } from './rules.ts';
import type { LinesRow, Reading, Writing } from './schema.ts';
import { rowsUnder } from './under.ts';

/** What the posts of branches show, by the name of the branch. */
type Shown = ReadonlyMap<string, LinesRow>;

/** Ids of the lines that posts show and that lie by themselves. */
type Apart = ReadonlySet<LinesRow['id']>;

/**
 * Writes into the journal what posts show the accounts doing. Worked out from the posts alone: seeing them again, or
 * under another id, gives the same lines, and a line that the user took back stays so.
 *
 * @param before the same branches before something was seen
 * @param after all posts of some branches
 * @returns whether any line is different
 */
export async function noteDeeds(
  tx: Writing,
  before: readonly PostRow[],
  after: readonly PostRow[],
  accounts: readonly Account[],
  rules: Rules,
): Promise<boolean> {
  if (after.length === 0) return false;
  const [resources, apart] = await Promise.all([allKept(tx, 'resources'), linesApart(tx, after)]);
  const [was, is] = [before, after].map((rows) => shownBy(rows, accounts, rules, resources, apart));
  return replaceLines(tx, was ?? new Map(), is ?? new Map());
}

/** As above, for all posts there are. */
export async function noteAllDeeds(
  tx: Writing,
  posts: readonly PostRow[],
  accounts: readonly Account[],
  rules: Rules,
): Promise<boolean> {
  const rows = await allOf(tx.objectStore('journal'));
  const was = new Map(rows.filter(isShared).map((row) => [JSON.stringify(row.id), row]));
  const apart = new Set(rows.filter(({ shownBy }) => shownBy !== undefined).map(({ id }) => id));
  const resources = await allKept(tx, 'resources');
  const is = new Map<string, LinesRow>();
  for (const part of inParts(posts)) {
    for (const [branch, row] of shownBy(part, accounts, rules, resources, apart)) is.set(branch, row);
    await takeTurns(tx);
  }
  return replaceLines(tx, was, is);
}

/** Ids of the lines of these posts that lie by themselves. */
async function linesApart(tx: Reading, posts: readonly PostRow[]): Promise<Apart> {
  const index = tx.objectStore('journal').index('shownBy');
  const few = await index.getAll(null, FEW + 1);
  const names = posts.flatMap(({ ids }) => ids);
  const rows = few.length > FEW ? await rowsUnder(index, names, ({ shownBy }) => shownBy) : few;
  return new Set(rows.map(({ id }) => id));
}

/** Up to so many are read at once, which costs less than to ask for those of each post. */
const FEW = 200;

/** What posts show, but for the lines that lie by themselves: nothing stands in the journal twice. */
function shownBy(
  posts: readonly PostRow[],
  accounts: readonly Account[],
  { turns }: Rules,
  resources: readonly Resource[],
  apart: Apart,
): Shown {
  const said = posts.map(({ post }) => post);
  const byName = new Map(posts.map((row) => [row.name, row]));
  const lines = accounts.flatMap((account) => deedsIn(said, account, turns, resources));
  const branches = grouped(lines, (line) => {
    const row = byName.get(line.post ?? '');
    return row && !entryIds(line, row.post).some((id) => apart.has(id)) ? branchOf(row) : undefined;
  });
  return new Map([...branches].map(([branch, shown]) => [branch, lyingAs(JSON.parse(branch), shown)]));
}

/** @returns whether any line is different */
async function replaceLines(tx: Writing, was: Shown, is: Shown): Promise<boolean> {
  const store = tx.objectStore('journal');
  const gone = [...was].flatMap(([branch, { id }]) => (is.has(branch) ? [] : [id]));
  const changed = [...is].flatMap(([branch, row]) => (was.get(branch)?.lines === row.lines ? [] : [row]));
  await inTurns(tx, gone, (some) => Promise.all(some.map((id) => store.delete(id))));
  await inTurns(tx, changed, async (some) => {
    putAll(store, some);
    return [];
  });
  return gone.length > 0 || changed.length > 0;
}

/** Writes into the journal that the user decided, or takes that line back with the decision. */
export async function noteDecisions(tx: Writing, decisions: readonly Decision[]): Promise<void> {
  const lines = decisions.map(({ id, at, site, account, post, gone }): Entry => {
    const line: Entry = { id: `decided ${id}`, at, deed: 'decided', time: at, site, account, post };
    return gone ? { ...line, gone } : line;
  });
  await putKept(tx, 'journal', lines);
}

/** Whether these lines lie together, as those of a branch. */
function isShared({ id }: LinesRow): boolean {
  return typeof id !== 'string';
}
