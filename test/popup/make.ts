import type { Decision } from '../../src/core/decision.ts';
import type { Entry } from '../../src/core/journal.ts';
import type { KeptStore } from '../../src/core/keptRows.ts';
import { TARGETS } from '../../src/core/preferences.ts';
import type { Promised } from '../../src/core/promise.ts';
import type { GroupName } from '../../src/core/queue.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import type { Due, Owed } from '../../src/core/reminders/lists.ts';
import type { MaybeKept } from '../../src/core/reminders/maybeKept.ts';
import { finder } from '../../src/core/search.ts';
import type { SiteName } from '../../src/core/sighting.ts';
import { progress, valueGiven } from '../../src/core/targets.ts';
import { type ConversationView, UNAPPRAISED } from '../../src/core/view.ts';
import { announceChange } from '../../src/messages/settings.ts';
import type { SiteStatus } from '../../src/messages/siteStatus.ts';
import type { Part, ToldToday, WantedToday } from '../../src/messages/today.ts';
import { fake } from '../fakes/webextension.ts';

export const HOUR = 60 * 60 * 1000;

/** A conversation in which Ada waits. */
export function view(id: string, more: Partial<ConversationView> = {}): ConversationView {
  return {
    id,
    site: 'x',
    account: 'me',
    with: [{ key: `ada${id}`, name: `Ada ${id}` }],
    turn: 'yours',
    leaning: null,
    because: [{ code: 'repliedToYou' }],
    waitingSince: Date.now() - 3 * HOUR,
    history: false,
    kind: null,
    silence: null,
    calls: [],
    tries: [],
    spoke: false,
    apart: false,
    calm: [id],
    ...UNAPPRAISED,
    lateAt: Date.now() + HOUR,
    lags: [],
    last: {
      ids: [id],
      author: { key: `ada${id}`, name: `Ada ${id}` },
      mine: false,
      text: 'Which of the two?',
      kind: 'reply',
      time: Date.now() - 3 * HOUR,
      url: `https://x.com/ada/status/${id}`,
    },
    posts: [id],
    ...more,
  };
}

export const status = (site: SiteStatus['site'], more: Partial<SiteStatus> = {}): SiteStatus => ({
  site,
  on: true,
  account: { site, key: 'me', ids: [], name: 'Me Myself' },
  report: {
    page: 'home',
    driver: 'classic',
    state: 'ok',
    because: [],
    hidden: [],
    posts: 3,
    seenAt: Date.now(),
  },
  notificationsSeenAt: Date.now(),
  ...more,
});

type Row = { id: string; gone?: true };

/** A worker that keeps rows in memory and lists what was not decided. */
export function playWorker() {
  const worker = {
    pending: [] as ConversationView[],
    sites: [status('x'), status('facebook'), status('linkedin')],
    kept: {} as Partial<Record<KeptStore, Row[]>>,
    /** Decisions in the order in which they came, taken back ones too. */
    decisions: [] as Decision[],
    due: [] as Due[],
    waiting: [] as Due[],
    offered: [] as Owed[],
    maybeKept: [] as MaybeKept[],
    /** Reminders and promises in the order in which they were told. */
    told: [] as (Reminder | Promised)[],
    /** The site that is one for spare time. */
    spare: null as SiteName | null,
    targets: TARGETS,
    /** What it answers instead, as long as it is set. */
    fault: null as string | null,
  };
  const put = (store: KeptStore, rows: Row[]) => {
    const others = (worker.kept[store] ?? []).filter(({ id }) => !rows.some((row) => row.id === id));
    worker.kept[store] = [...others, ...rows];
  };
  const routes: Record<string, (input: never) => unknown> = {
    today: (wanted: WantedToday) => told(worker, wanted),
    kept: ({ store }: { store: KeptStore }) => ({
      store,
      rows: (worker.kept[store] ?? []).filter(({ gone }) => !gone),
    }),
    keep: ({ store, rows }: { store: KeptStore; rows: Row[] }) => {
      put(store, rows);
      void announceChange();
      return {};
    },
    remind: ({ reminder }: { reminder: Reminder }) => {
      const { due } = worker;
      worker.due = due.map((row) => (row.reminder.id === reminder.id ? { ...row, reminder } : row));
      worker.told.push(reminder);
      void announceChange();
      return {};
    },
    promise: ({ promise }: { promise: Promised }) => {
      worker.told.push(promise);
      worker.offered = worker.offered.filter((row) => row.promise.id !== promise.id);
      worker.maybeKept = worker.maybeKept.filter((row) => row.promise.id !== promise.id);
      if (promise.state === 'offered') worker.offered.push({ promise, view: null });
      void announceChange();
      return {};
    },
    decide: ({ decision }: { decision: Decision }) => {
      worker.decisions.push(decision);
      put('decisions', [decision]);
      void announceChange();
      return {};
    },
  };
  fake.onMessage.addListener(async (message) => {
    if (worker.fault) return { fault: worker.fault, detail: 'as the test wants it' };
    const { name, input } = message as { name: string; input: never };
    return { output: routes[name]?.(input) };
  });
  return worker;
}

type Played = Pick<
  ReturnType<typeof playWorker>,
  'pending' | 'sites' | 'kept' | 'due' | 'offered' | 'maybeKept' | 'waiting' | 'spare' | 'targets'
>;

/** The day as the worker would tell it. */
function told(worker: Played, { site, query, spans }: WantedToday): ToldToday {
  const decided = (worker.kept.decisions ?? []).filter(({ gone }) => !gone) as Decision[];
  const open = worker.pending.filter(({ id }) => !decided.some(({ conversation }) => conversation === id));
  const find = finder(query);
  const part = (group: GroupName): Part => {
    const all = open
      .filter(
        (view) =>
          group ===
          (view.opening
            ? 'openings'
            : worker.spare === view.site
              ? 'spare'
              : view.turn === 'yours'
                ? 'yours'
                : 'check'),
      )
      .filter((view) => site === 'all' || view.site === site)
      .filter(({ with: [who], last }) => find(who?.name, last.text));
    const { from, to } = spans[group];
    return { total: all.length, more: false, from, views: all.slice(from, to) };
  };
  const count = (name: SiteName) => open.filter((view) => view.site === name).length;
  const journal = (worker.kept.journal ?? []) as Entry[];
  const now = Date.now();
  return {
    parts: { yours: part('yours'), check: part('check'), spare: part('spare'), openings: part('openings') },
    counts: { all: open.length, x: count('x'), facebook: count('facebook'), linkedin: count('linkedin') },
    due: worker.due.filter(({ reminder }) => reminder.state === 'fired'),
    offered: worker.offered,
    kept: worker.maybeKept,
    waiting: worker.waiting,
    progress: progress(journal, worker.targets, () => false, now, 'UTC'),
    weeks: valueGiven(journal, 12, now, 'UTC'),
    sites: worker.sites,
  };
}
