import { entryIds, postShowing } from '../core/deeds.ts';
import type { Deed, Entry } from '../core/journal.ts';
import { VALUE } from '../core/targets.ts';
import { allOf, putAll } from './batches.ts';
import { packLines, unpackLines } from './packedLines.ts';
import { postCalled } from './posts.ts';
import { ANY, type LinesRow, type Reading, type Writing } from './schema.ts';

/** The lines of a row. */
export function linesIn({ lines }: Pick<LinesRow, 'lines'>): Entry[] {
  return unpackLines(lines);
}

/** Lines that lie together under that id. */
export function lyingAs(id: LinesRow['id'], lines: readonly Entry[]): LinesRow {
  const newest = new Map<LinesRow['newest'][number][0], number>();
  for (const { deed, time, gone } of lines)
    for (const one of gone ? [] : ([ANY, ...VALUE.filter((value) => value === deed)] as const))
      newest.set(one, Math.max(newest.get(one) ?? time, time));
  return { id, lines: packLines(lines), newest: [...newest] };
}

/** A line that lies by itself. */
export function lyingApart(line: Entry): LinesRow {
  const [row, post] = [lyingAs(line.id, [line]), postShowing(line.id)];
  return post === null ? row : { ...row, shownBy: post };
}

/** What of these deeds was done since a moment (ms), as far as it was not taken back. */
export async function linesSince(tx: Reading, deeds: readonly Deed[], since: number): Promise<Entry[]> {
  const index = tx.objectStore('journal').index('newest');
  const told = deeds.every((deed) => VALUE.includes(deed)) ? deeds : [ANY];
  const rowsOf = (one: string) => index.getAll(IDBKeyRange.bound([one, since], [one, Number.MAX_VALUE]));
  const found = (await Promise.all(told.map(rowsOf))).flat();
  const rows = new Map(found.map((row) => [String(row.id), row]));
  return [...rows.values()]
    .flatMap(linesIn)
    .filter(({ deed, time, gone }) => !gone && time >= since && deeds.includes(deed));
}

/** The journal as a store of single lines, whatever rows they lie in. */
export function linesStore(tx: Reading) {
  const store = tx.objectStore('journal');
  /** The row in which the lines of a post lie together with others, and which of these has that id, by any name of the post. */
  const shared = async (id: string) => {
    const name = postShowing(id);
    const post = name === null ? undefined : await postCalled(tx, name);
    const row = post && (await store.get(post.key));
    const isMeant = (line: Entry) =>
      post?.ids.includes(line.post ?? '') && entryIds(line, post.post).includes(id);
    return row && { row, isMeant };
  };
  return {
    async get(id: string): Promise<Entry | undefined> {
      const own = await store.get(id);
      if (own) return linesIn(own)[0];
      const found = await shared(id);
      return found && linesIn(found.row).find(found.isMeant);
    },

    getAll: async (): Promise<Entry[]> => (await allOf(store)).flatMap(linesIn),

    /** From now on the line lies by itself. Not to be called for two lines at once: they may lie in one row. */
    async put(line: Entry): Promise<void> {
      const writing = (tx as Writing).objectStore('journal');
      const found = await shared(line.id);
      putAll(writing, [lyingApart(line)]);
      if (!found) return;
      const others = linesIn(found.row).filter((other) => !found.isMeant(other));
      if (others.length > 0) putAll(writing, [lyingAs(found.row.id, others)]);
      else await writing.delete(found.row.id);
    },
  };
}
