import { toldAt } from '../../../src/background/today.ts';
import { foldPosts } from '../../../src/core/fold.ts';
import type { PageReport } from '../../../src/core/report.ts';
import type { Sighting } from '../../../src/core/sighting.ts';
import { DEFAULTS, reminderRules, turnRules } from '../../../src/messages/settings.ts';
import { putAll } from '../../../src/storage/batches.ts';
import { countIn } from '../../../src/storage/counts.ts';
import { change, connect, read } from '../../../src/storage/db.ts';
import { putKept } from '../../../src/storage/kept.ts';
import { catchUpQueue } from '../../../src/storage/queue.ts';
import { record } from '../../../src/storage/record.ts';
import { branchesOf, rowsOf } from '../../../src/storage/rows.ts';
import type { Rules } from '../../../src/storage/rules.ts';
import { comments, conversation, lengthOf, me, NEW, reminders, type Size } from './make.ts';

const { on, tiers, priorities, accounts } = DEFAULTS;
const timed = reminderRules(DEFAULTS, 'UTC');
const rules: Rules = {
  turns: turnRules(DEFAULTS),
  reminders: timed,
  accounts,
  queue: { on, tiers, priorities, work: timed.work, openings: true },
};
const { use } = connect('bench');
const bare = connect('bare');
const place = { from: 0, to: 30 };

function tell(sightings: Sighting[], now: number) {
  const report: PageReport = {
    page: 'post',
    driver: 'classic',
    state: 'ok',
    because: [],
    hidden: [],
    posts: sightings.length,
    seenAt: now,
  };
  return use((db) => record(db, { site: 'x', account: me, sightings, report }, rules));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** What `bench.ts` calls in the page; times in ms. */
const bench = {
  async fill({ conversations, posts, reminders: count }: Size, now: number): Promise<number> {
    const each = Math.max(2, Math.round(posts / conversations));
    for (let from = 0; from < conversations; from += 50)
      await tell(
        Array.from({ length: Math.min(50, conversations - from) }, (_, at) =>
          conversation(from + at, lengthOf(from + at, each), now),
        ).flat(),
        now,
      );
    const { store, rows } = reminders(count, now);
    await use((db) => change(db, (tx) => putKept(tx, store, rows as never)));
    await use((db) => change(db, (tx) => catchUpQueue(tx, rules.queue, now)));
    return use((db) => read(db, (tx) => countIn(tx, 'all')));
  },

  /** A page with ten conversations of five posts: five that are known and have one more word, five that are new. */
  fold: (round: number, now: number) => {
    const old = Array.from({ length: 5 }, (_, at) => {
      const known = round * 7 + at;
      return conversation(known, lengthOf(known, 10) + 1, now).slice(-5);
    });
    const added = Array.from({ length: 5 }, (_, at) => conversation(NEW + round * 5 + at, 5, now));
    return timeOf(() => tell([...old, ...added].flat(), now));
  },

  /** A page that was seen before, a minute later: ten conversations of five posts, one of which has one more word. */
  again: (round: number, now: number) => {
    const seen = Array.from({ length: 10 }, (_, at) => {
      const known = 5_000 + round * 10 + at;
      return conversation(known, lengthOf(known, 10) + (at === 0 ? 1 : 0), now).slice(-5);
    });
    const seenAt = now + 60_000;
    const again = seen.flat().map((one) => ({ ...one, seenAt }));
    return timeOf(() => tell(again, seenAt));
  },

  /** Nothing but fifty posts into a database in which there is nothing else: what this computer can do. */
  bare: (round: number, now: number) => {
    const told = Array.from({ length: 5 }, (_, at) => conversation(round * 5 + at, 10, now)).flat();
    const rows = foldPosts([], told).flatMap((post) => branchesOf(rowsOf([post])));
    return timeOf(() => bare.use((db) => change(db, async (tx) => putAll(tx.objectStore('posts'), rows))));
  },

  comment: (round: number, now: number) => timeOf(() => tell(comments(round * 50, 50, now), now)),

  async post(now: number): Promise<void> {
    const [root] = conversation(0, 1, now);
    if (root) await tell([{ ...root, ids: ['900000'] }], now);
  },

  list: (_round: number, now: number) =>
    timeOf(() =>
      use((db) =>
        read(db, (tx) =>
          toldAt(
            tx,
            { site: 'all', query: '', spans: { yours: place, check: place, spare: place, openings: place } },
            { settings: DEFAULTS, rules },
            now,
          ),
        ),
      ),
    ),

  search: (_round: number, now: number) =>
    timeOf(() =>
      use((db) =>
        read(db, (tx) =>
          toldAt(
            tx,
            {
              site: 'all',
              query: 'bremen 77',
              spans: { yours: place, check: place, spare: place, openings: place },
            },
            { settings: DEFAULTS, rules },
            now,
          ),
        ),
      ),
    ),
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
