import { rulesOf } from '../../../src/background/ready.ts';
import { toldAt } from '../../../src/background/today.ts';
import { foldPosts } from '../../../src/core/fold.ts';
import type { PageReport } from '../../../src/core/report.ts';
import type { Sighting } from '../../../src/core/sighting.ts';
import type { WorkerMessages } from '../../../src/messages/protocol.ts';
import { DEFAULTS } from '../../../src/messages/settings.ts';
import type { WantedToday } from '../../../src/messages/today.ts';
import { putAll } from '../../../src/storage/batches.ts';
import { countIn } from '../../../src/storage/counts.ts';
import { change, connect, read } from '../../../src/storage/db.ts';
import { putKept } from '../../../src/storage/kept.ts';
import { catchUpQueue } from '../../../src/storage/queue.ts';
import { record } from '../../../src/storage/record.ts';
import { branchesOf, rowsOf } from '../../../src/storage/rows.ts';
import { comments, conversation, lengthOf, me, NEW, reminders, type Size } from './make.ts';

const rules = rulesOf(DEFAULTS);
const { use } = connect();
const bare = connect('bare');
const place = { from: 0, to: 30 };
const MINUTE = 60_000;

function told(sightings: Sighting[], now: number): WorkerMessages['sightings']['input'] {
  const report: PageReport = {
    page: 'post',
    driver: 'classic',
    state: 'ok',
    because: [],
    hidden: [],
    posts: sightings.length,
    seenAt: now,
  };
  return { account: me, sightings, report };
}

function tell(sightings: Sighting[], now: number) {
  return use((db) => record(db, { site: 'x', ...told(sightings, now) }, rules));
}

const asked = (query: string): WantedToday => ({
  site: 'all',
  query,
  spans: { yours: place, check: place, spare: place, openings: place },
});

function list(query: string, now: number) {
  return use((db) => read(db, (tx) => toldAt(tx, asked(query), { settings: DEFAULTS, rules }, now)));
}

/** A page with ten conversations of five posts: five that are known and have one more word, five that are new. */
function fold(round: number, now: number): Sighting[] {
  const old = Array.from({ length: 5 }, (_, at) => {
    const known = round * 7 + at;
    return conversation(known, lengthOf(known, 10) + 1, now).slice(-5);
  });
  const added = Array.from({ length: 5 }, (_, at) => conversation(NEW + round * 5 + at, 5, now));
  return [...old, ...added].flat();
}

/** A page that was seen before, a minute later: ten conversations of five posts, one of which has one more word. */
function again(round: number, now: number): Sighting[] {
  const seen = Array.from({ length: 10 }, (_, at) => {
    const known = 5_000 + round * 10 + at;
    return conversation(known, lengthOf(known, 10) + (at === 0 ? 1 : 0), now).slice(-5);
  });
  return seen.flat().map((one) => ({ ...one, seenAt: now + MINUTE }));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function fill({ conversations, posts, reminders: count }: Size, now: number): Promise<number> {
  const each = Math.max(2, Math.round(posts / conversations));
  for (let from = 0; from < conversations; from += 50)
    await tell(
      Array.from({ length: Math.min(50, conversations - from) }, (_, at) =>
        conversation(from + at, lengthOf(from + at, each), now),
      ).flat(),
      now,
    );
  const [root] = conversation(0, 1, now);
  if (root) await tell([{ ...root, ids: ['900000'] }], now);
  const { store, rows } = reminders(count, now);
  await use((db) => change(db, (tx) => putKept(tx, store, rows as never)));
  await use((db) => change(db, (tx) => catchUpQueue(tx, rules.queue, now)));
  return use((db) => read(db, (tx) => countIn(tx, 'all')));
}

/** Nothing but fifty posts into a database in which there is nothing else: what this computer can do. */
function intoEmpty(round: number, now: number): Promise<unknown> {
  const told = Array.from({ length: 5 }, (_, at) => conversation(round * 5 + at, 10, now)).flat();
  const rows = foldPosts([], told).flatMap((post) => branchesOf(rowsOf([post])));
  return bare.use((db) => change(db, async (tx) => putAll(tx.objectStore('posts'), rows)));
}

/** What `bench.ts` calls in a page of the extension's. */
const bench = {
  /** @returns how many conversations wait */
  fill,

  /** Work on the database; how long it takes, ms. */
  works: {
    fold: (round: number, now: number) => timeOf(() => tell(fold(round, now), now)),
    again: (round: number, now: number) => timeOf(() => tell(again(round, now), now + MINUTE)),
    bare: (round: number, now: number) => timeOf(() => intoEmpty(round, now)),
    comment: (round: number, now: number) => timeOf(() => tell(comments(round * 50, 50, now), now)),
    list: (_round: number, now: number) => timeOf(() => list('', now)),
    search: (_round: number, now: number) => timeOf(() => list('bremen 77', now)),
  },

  /** What the worker is sent for the same. */
  inputs: {
    fold: (round: number, now: number) => told(fold(round, now), now),
    again: (round: number, now: number) => told(again(round, now), now + MINUTE),
    list: () => asked(''),
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
