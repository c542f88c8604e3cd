import type { Entry } from '../../src/core/journal.ts';
import type { Kept } from '../../src/core/kept.ts';
import type { KeptStore } from '../../src/core/keptRows.ts';
import type { Promised } from '../../src/core/promise.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { insertedId } from '../../src/core/replies.ts';
import { rowsIn } from '../../src/storage/rows.ts';
import type { BranchRow } from '../../src/storage/schema.ts';

/** What the worker has acknowledged, and what was seen to fire: in the end all of it must be found. */
export interface Ledger {
  /** The worker has said that this row is kept. */
  acknowledge(store: KeptStore, row: Kept): void;
  /** A post by all these names is stored; `words` are the user's own, which are never forgotten. */
  acknowledgePost(names: readonly string[], words: string | null): void;
  /** Looks at all reminders as they are stored. */
  watch(reminders: readonly Reminder[]): void;
  /** What was lost, or told twice; nothing where all is well. */
  faults(stored: Record<string, unknown[]>, now: number): string[];
  count(): { rows: number; posts: number; fired: number };
}

export function createLedger(): Ledger {
  /** The newest version of each row; all of them where several are equally new: two surfaces acted on it at once, and one counts. */
  const rows = new Map<string, { store: KeptStore; versions: Kept[] }>();
  const posts = new Map<string, string | null>();
  /** One telling of a reminder: its id and, where the user put it off, until when → the moments at which it fired. */
  const fired = new Map<string, Set<number>>();
  return {
    acknowledge(store, row) {
      const name = `${store} ${row.id}`;
      const known = rows.get(name)?.versions ?? [];
      const newest = Math.max(row.at, ...known.map(({ at }) => at));
      rows.set(name, { store, versions: [...known, row].filter(({ at }) => at === newest) });
    },
    acknowledgePost(names, words) {
      for (const name of names) posts.set(name, words);
    },
    watch(reminders) {
      for (const { id, putOff, firedAt } of reminders) {
        if (firedAt === undefined) continue;
        const telling = `${id} ${putOff ?? ''}`;
        fired.set(telling, (fired.get(telling) ?? new Set()).add(firedAt));
      }
    },
    faults(stored, now) {
      const said = (stored.posts as BranchRow[]).flatMap(rowsIn);
      const known = new Map(said.flatMap((row) => row.ids.map((id) => [id, row])));
      /** What is named after a post goes by its best name. */
      const today = (id: string) => id.replace(/x:\d+/, (name) => known.get(name)?.name ?? name);
      const lost = [...rows.values()].flatMap(({ store, versions }) => {
        const ids = new Set(versions.flatMap(({ id }) => [id, today(id)]));
        // Under both names where the post was known by two, as two posts; one of the two counts.
        const found = (stored[store] as Kept[]).filter(({ id }) => ids.has(id));
        if (found.some((one) => versions.some((told) => saysAsMuch(one, told)))) return [];
        return [`lost: ${store} ${JSON.stringify(versions)}, found: ${JSON.stringify(found)}`];
      });
      const wordless = [...posts].filter(([name, words]) => {
        const post = known.get(name)?.post;
        return post && words !== null && post.text?.value.words !== words;
      });
      const late = (stored.reminders as Reminder[]).filter(
        (row) => row.state === 'waiting' && !row.gone && row.due <= now,
      );
      return [
        ...lost,
        ...[...posts.keys()].filter((name) => !known.has(name)).map((name) => `lost: post ${name}`),
        ...wordless.map(([name]) => `lost: own words of ${name}`),
        ...doubled(stored, today).map((what) => `twice: ${what}`),
        ...late.map((row) => `did not fire: ${JSON.stringify(row)}`),
        ...[...fired]
          .filter(([, moments]) => moments.size > 1)
          .map(([telling, moments]) => `fired ${moments.size} times: ${telling}`),
      ];
    },
    count: () => ({ rows: rows.size, posts: posts.size, fired: fired.size }),
  };
}

/** Deeds of one post that stand in the journal more than once, and promises of one post that stand in the ledger so. */
function doubled(stored: Record<string, unknown[]>, today: (id: string) => string): string[] {
  const live = <T extends Kept>(store: string) => (stored[store] as T[]).filter(({ gone }) => !gone);
  const names = [
    ...live<Entry>('journal').flatMap(({ deed, post, account, by }) =>
      deed === 'decided' || deed === 'kept' || by || !post ? [] : `${deed} ${today(post)} as ${account}`,
    ),
    // Put in and not yet seen, it stands under the post that it answers, which may make a promise itself.
    ...live<Promised>('promises').map(({ post, id }) => {
      const made = id.startsWith(insertedId('')) ? post : id;
      return id === insertedId(post) ? `promise to ${today(post)}` : `promise ${today(made)}`;
    }),
  ];
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** What the worker itself changes about a reminder, and a better name of the post. */
const MACHINE = new Set(['id', 'post', 'conversation', 'at', 'state', 'firedAt', 'toldAt', 'due']);

/** A version that the user made since counts more. A reminder may have fired since, which raises it by one; settled it stays. */
function saysAsMuch(found: Kept, told: Kept): boolean {
  const telling = 'firedAt' in found ? 1 : 0;
  if (found.at > told.at + telling) return true;
  const facts = (row: Kept) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([name]) => !MACHINE.has(name))
        .sort(),
    );
  const isDone = (row: Kept) => 'state' in row && row.state === 'done';
  return facts(found) === facts(told) && (!isDone(told) || isDone(found));
}
