import type { Decision } from '../core/decision.ts';
import { deedsIn, entryId, entryIds, SHOWN_DEEDS } from '../core/deeds.ts';
import { nameOf } from '../core/fold.ts';
import { grouped } from '../core/grouped.ts';
import type { Entry } from '../core/journal.ts';
import type { Resource } from '../core/library.ts';
import type { Post } from '../core/post.ts';
import type { Account } from '../core/sighting.ts';
import { allOf, inTurns, putAll } from './batches.ts';
import { together } from './groups.ts';
import { allKept, putKept } from './kept.ts';
import { idsOf, linksOf } from './rows.ts';
import type { Rules } from './rules.ts';
import type { Writing } from './schema.ts';
import { rowsUnder } from './under.ts';

/** The lines that posts show, by the post's name. */
type Shown = Map<string, Entry[]>;

/** Finds the lines that these posts have written, under any of their names. */
type Find = (posts: readonly Post[]) => Promise<Shown>;

/**
 * Writes into the journal what posts show the accounts doing. Worked out from the posts alone: seeing them again, or
 * under another id, gives the same lines, and a line that the user took back stays so.
 *
 * @param before the same threads before something was seen
 * @param after whole threads
 * @returns whether any line is different
 */
export async function noteDeeds(
  tx: Writing,
  before: readonly Post[],
  after: readonly Post[],
  accounts: readonly Account[],
  rules: Rules,
): Promise<boolean> {
  const index = tx.objectStore('journal').index('post');
  const threads = together(after.map((post) => [...idsOf(post), ...linksOf(post)]));
  const find: Find = async (posts) => {
    const wanted = new Set(posts.flatMap(idsOf));
    const sets = threads.map((names) => names.filter((name) => wanted.has(name)));
    const lines = sets.map((names) => rowsUnder(index, names, ({ post }) => post));
    return byPost((await Promise.all(lines)).flat());
  };
  const resources = await allKept(tx, 'resources');
  const [was, is] = [before, after].map((posts) => shownBy(posts, accounts, rules, resources));
  const news = after.filter((post) => {
    const old = idsOf(post).flatMap((name) => was?.get(name) ?? []);
    return JSON.stringify(old) !== JSON.stringify(is?.get(nameOf(post)) ?? []);
  });
  return write(tx, news, is ?? new Map(), find);
}

/** As above, for all posts there are. */
export async function noteAllDeeds(
  tx: Writing,
  posts: readonly Post[],
  accounts: readonly Account[],
  rules: Rules,
): Promise<boolean> {
  const stored = byPost(await allOf(tx.objectStore('journal')));
  const shown = shownBy(posts, accounts, rules, await allKept(tx, 'resources'));
  const concerned = posts.filter(
    (post) => shown.has(nameOf(post)) || idsOf(post).some((name) => stored.has(name)),
  );
  return write(tx, concerned, shown, async () => stored);
}

function shownBy(
  posts: readonly Post[],
  accounts: readonly Account[],
  rules: Rules,
  resources: readonly Resource[],
): Shown {
  return byPost(accounts.flatMap((account) => deedsIn(posts, account, rules.turns, resources)));
}

const byPost = (lines: readonly Entry[]): Shown => grouped(lines, ({ post }) => post ?? undefined);

async function write(tx: Writing, posts: readonly Post[], shown: Shown, find: Find): Promise<boolean> {
  const replaced = await inTurns(tx, posts, async (some) => {
    const stored = await find(some);
    const replace = (post: Post) => {
      const known = idsOf(post).flatMap((name) => stored.get(name) ?? []);
      return replaceLines(tx, post, shown.get(nameOf(post)) ?? [], known);
    };
    return Promise.all(some.map(replace));
  });
  return replaced.includes(true);
}

async function replaceLines(tx: Writing, post: Post, shown: Entry[], known: Entry[]): Promise<boolean> {
  const store = tx.objectStore('journal');
  const before = known.filter(
    ({ id, deed, post: name, by }) =>
      SHOWN_DEEDS.includes(deed) && id === entryId(deed, name ?? '') && by === undefined,
  );
  const lines = shown.map((line): Entry => {
    const stone = before.find(({ id, gone }) => gone && entryIds(line, post).includes(id));
    return stone ? { ...line, at: stone.at, gone: true } : line;
  });
  const kept = new Set(lines.map(({ id }) => id));
  const old = new Map(before.map((line) => [line.id, JSON.stringify(line)]));
  // What was taken back stays as a stone under the post's name, even where its deed is not seen any more.
  const outdated = before.filter(
    ({ id, gone, post: name }) => !kept.has(id) && !(gone && name === nameOf(post)),
  );
  const changed = lines.filter((line) => old.get(line.id) !== JSON.stringify(line));
  await Promise.all(outdated.map(({ id }) => store.delete(id)));
  putAll(store, changed);
  return outdated.length > 0 || changed.length > 0;
}

/** Writes into the journal that the user decided, or takes that line back with the decision. */
export async function noteDecisions(tx: Writing, decisions: readonly Decision[]): Promise<void> {
  const lines = decisions.map(({ id, at, site, account, post, gone }): Entry => {
    const line: Entry = { id: `decided ${id}`, at, deed: 'decided', time: at, site, account, post };
    return gone ? { ...line, gone } : line;
  });
  await putKept(tx, 'journal', lines);
}
