import 'fake-indexeddb/auto';
import { PRIORITIES } from '../../src/core/preferences.ts';
import type { PageReport } from '../../src/core/report.ts';
import type { Sighting } from '../../src/core/sighting.ts';
import { DEFAULTS, reminderRules } from '../../src/messages/settings.ts';
import { connect, read } from '../../src/storage/db.ts';
import { linesStore } from '../../src/storage/lines.ts';
import { allPosts } from '../../src/storage/posts.ts';
import { type Batch, type Recorded, record } from '../../src/storage/record.ts';
import type { Rules } from '../../src/storage/rules.ts';
import type { Database, Schema } from '../../src/storage/schema.ts';
import { allViews } from '../../src/storage/views.ts';
import { me, NOW, sighting, rules as turns } from '../core/make.ts';

/** Every hour is a working hour, so that no test depends on the day on which it runs. */
export const queue: Rules['queue'] = {
  on: { x: true, facebook: true, linkedin: true },
  tiers: { x: 'main', facebook: 'main', linkedin: 'main' },
  priorities: PRIORITIES,
  work: { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * 60, zone: 'UTC' },
  openings: true,
};

export const RULES: Rules = {
  turns,
  reminders: reminderRules(DEFAULTS, 'UTC'),
  accounts: {},
  queue,
};

export const report: PageReport = {
  page: 'post',
  driver: 'classic',
  state: 'ok',
  because: [],
  hidden: [],
  posts: 1,
  seenAt: NOW,
};

/** What a page of X tells; whatever a test does not care about is sensible. */
export function batch(sightings: Sighting[], more: Partial<Batch> = {}): Batch {
  return { site: 'x', account: me, sightings, report, ...more };
}

/** Comments of as many people below a post: with more than twelve posts a thread is a large one. */
export function crowd(count: number, parent = '1'): Sighting[] {
  return Array.from({ length: count }, (_, n) => sighting(`${9000 + n}`, `fan${n}`, { parent }));
}

let databases = 0;

/** A database of its own for one test. */
export function freshDatabase(name = `test ${databases++}`) {
  const { use } = connect(name);
  return {
    name,
    use,
    record: (told: Batch, rules = RULES, many?: number): Promise<Recorded> =>
      use((db) => record(db, told, rules, many)),
    all: () => use(contents),
  };
}

/** Everything that is stored, the posts and the lines of the journal one by one. */
export async function contents(db: Database): Promise<Record<string, unknown[]>> {
  return read(db, async (tx) => {
    const rows = [...tx.objectStoreNames].map(async (name) => [
      name,
      await tx.objectStore(name as keyof Schema & 'posts').getAll(),
    ]);
    return {
      ...Object.fromEntries(await Promise.all(rows)),
      posts: await allPosts(tx),
      views: await allViews(tx),
      journal: await linesStore(tx).getAll(),
    };
  });
}
