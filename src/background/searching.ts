import { GROUPS, type GroupName } from '../core/queue.ts';
import { plain, seeker } from '../core/search.ts';
import type { Filter, Part, Span } from '../messages/today.ts';
import { everythingIn, viewsOf } from '../storage/queue.ts';
import type { Reading } from '../storage/schema.ts';

/** What a search looks at: names and last words, plainly written. */
interface Entry {
  id: string;
  site: Filter;
  text: string;
}
type Entries = Record<GroupName, Entry[]>;

/**
 * Everything that waits, in its order, as far as this life of the worker has read it: the letters of one word need not read
 * ten thousand conversations each. Dropped with every change.
 */
let known: Promise<Entries> | null = null;

/** To be called whenever anything that waits has changed. */
export function forgetSearched(): void {
  known = null;
}

/** Reads what a search needs, unless it is known. */
export async function readySearch(tx: Reading): Promise<Entries> {
  const reading = known ?? entriesIn(tx);
  known = reading;
  try {
    return await reading;
  } catch (error) {
    if (known === reading) known = null;
    throw error;
  }
}

async function entriesIn(tx: Reading): Promise<Entries> {
  const all = await Promise.all(
    GROUPS.map(async (group) => {
      const list = group === 'openings' ? 'openings' : 'all';
      return [group, (await everythingIn(tx, list, group)).map(entryOf)] as const;
    }),
  );
  return Object.fromEntries(all) as Entries;
}

function entryOf({ id, site, with: [who], last }: Awaited<ReturnType<typeof everythingIn>>[number]): Entry {
  return { id, site, text: plain([who?.name, who?.key, last.text].filter(Boolean).join('\n')) };
}

/** A stretch of what is found in one group, on one site or on all of them. */
export async function searched(
  tx: Reading,
  query: string,
  site: Filter,
  group: GroupName,
  { from, to }: Span,
): Promise<Part> {
  const finds = seeker(query);
  const entries = (await readySearch(tx))[group];
  const found = entries.filter((entry) => (site === 'all' || entry.site === site) && finds(entry.text));
  const ids = found.slice(from, to).map(({ id }) => id);
  return { total: found.length, more: false, from, views: await viewsOf(tx, ids) };
}
