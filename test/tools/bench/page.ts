import { toldAt } from '../../../src/background/today.ts';
import type { PageReport } from '../../../src/core/report.ts';
import type { Sighting } from '../../../src/core/sighting.ts';
import { DEFAULTS, reminderRules, turnRules } from '../../../src/messages/settings.ts';
import { change, connect, read } from '../../../src/storage/db.ts';
import { putKept } from '../../../src/storage/kept.ts';
import { catchUpQueue, countIn } from '../../../src/storage/queue.ts';
import { record } from '../../../src/storage/record.ts';
import type { Rules } from '../../../src/storage/rules.ts';
import { comments, conversation, me, reminders, type Size } from './make.ts';

const { on, tiers, priorities, accounts } = DEFAULTS;
const timed = reminderRules(DEFAULTS, 'UTC');
const rules: Rules = {
  turns: turnRules(DEFAULTS),
  reminders: timed,
  accounts,
  queue: { on, tiers, priorities, work: timed.work },
};
const { use } = connect('bench');
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
    const length = Math.max(2, Math.round(posts / conversations));
    for (let from = 0; from < conversations; from += 50)
      await tell(
        Array.from({ length: Math.min(50, conversations - from) }, (_, at) =>
          conversation(from + at, length - ((from + at) % 2), now),
        ).flat(),
        now,
      );
    const { store, rows } = reminders(count, now);
    await use((db) => change(db, (tx) => putKept(tx, store, rows as never)));
    await use((db) => change(db, (tx) => catchUpQueue(tx, rules.queue, now)));
    return use((db) => read(db, (tx) => countIn(tx, 'all')));
  },

  /** A page with ten conversations of five posts, all of them new or with one more word. */
  fold: (round: number, now: number) => {
    const old = Array.from({ length: 5 }, (_, at) => conversation(round * 7 + at, 6, now)).flat();
    const added = Array.from({ length: 5 }, (_, at) => conversation(500_000 + round * 5 + at, 4, now)).flat();
    return timeOf(() => tell([...old, ...added].slice(0, 50), now));
  },

  comment: (round: number, now: number) => timeOf(() => tell(comments(round * 50, 50, now), now)),

  async post(now: number): Promise<void> {
    const [root] = conversation(0, 1, now);
    if (root) await tell([{ ...root, ids: ['900000'] }], now);
  },

  list: (now: number) =>
    timeOf(() =>
      use((db) =>
        read(db, (tx) =>
          toldAt(
            tx,
            { site: 'all', query: '', spans: { yours: place, check: place, spare: place } },
            { settings: DEFAULTS, rules },
            now,
          ),
        ),
      ),
    ),

  search: (now: number) =>
    timeOf(() =>
      use((db) =>
        read(db, (tx) =>
          toldAt(
            tx,
            { site: 'all', query: 'bremen 77', spans: { yours: place, check: place, spare: place } },
            { settings: DEFAULTS, rules },
            now,
          ),
        ),
      ),
    ),
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
