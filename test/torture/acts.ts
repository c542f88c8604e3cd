import type { Decision } from '../../src/core/decision.ts';
import { laterThan } from '../../src/core/kept.ts';
import type { RowsOf } from '../../src/core/keptRows.ts';
import type { Person } from '../../src/core/person.ts';
import type { PromiseState } from '../../src/core/promise.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { acted } from '../../src/core/reminders/act.ts';
import type { Tag } from '../../src/core/tag.ts';
import { pick } from '../practice/shared/random.ts';
import { bringBack, choose, save } from './files.ts';
import { insert, see, seeAgain } from './pages.ts';
import type { Act, Stand } from './stand.ts';
import type { Surface } from './surface.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TAGS: readonly Tag[] = ['customer', 'prospect', 'peer', 'advocate', 'friend'];

async function decide(surface: Surface, stand: Stand): Promise<void> {
  const { random, now, ledger, decided } = stand;
  const view = stand.views.length > 0 && pick(random, stand.views);
  if (!view) return;
  const decision: Decision = {
    id: `decision ${++stand.made}`,
    at: now(),
    site: view.site,
    account: view.account,
    conversation: view.id,
    post: `${view.site}:${view.last.ids[0]}`,
    choice: 'later',
    ...pick<Partial<Decision>>(random, [
      { until: now() + Math.floor(random() * 3 * DAY) },
      { untilReply: true },
      { choice: 'none', reason: 'goingWell', recheck: now() + Math.floor(random() * DAY) },
      { choice: 'reply' },
    ]),
  };
  await surface.send('decide', { decision });
  ledger.acknowledge('decisions', decision);
  decided.push(decision);
}

async function undo(surface: Surface, { random, now, ledger, decided }: Stand): Promise<void> {
  if (decided.length === 0) return;
  const decision = pick(random, decided);
  const gone: Decision = { ...decision, at: laterThan(decision, now()), gone: true };
  await surface.send('decide', { decision: gone });
  ledger.acknowledge('decisions', gone);
}

/** The user puts something on the shelf, or a goal to a conversation. */
async function keep(surface: Surface, { random, now, ledger, accounts, views }: Stand): Promise<void> {
  const kept = { id: `kept ${Math.floor(random() * 20)}`, at: now() };
  const made = pick<RowsOf>(random, [
    { store: 'phrases', rows: [{ ...kept, code: 'hi', text: `Hello ${random()}` }] },
    { store: 'ideas', rows: [{ ...kept, quote: `${random()}`, url: null, person: null, status: 'heard' }] },
    {
      store: 'aims',
      rows: views.slice(0, 1).map((view) => ({
        ...kept,
        site: 'x',
        account: accounts[0].key,
        conversation: view.id,
        person: `x ${view.with[0]?.key ?? 'person1'}`,
        post: `x:${view.last.ids[0]}`,
        goal: `a call ${random()}`,
        rule: '',
      })),
    },
  ]);
  await surface.send('keep', made);
  for (const row of made.rows) ledger.acknowledge(made.store, row);
}

async function remind(surface: Surface, { random, now, ledger, ...stand }: Stand): Promise<void> {
  const reminder: Reminder = {
    id: `reminder ${crypto.randomUUID()}`,
    at: now(),
    kind: pick(random, ['touch', 'snooze', 'recheck']),
    due: now() + Math.floor((random() - 0.1) * 2 * DAY),
    site: 'x',
    account: stand.accounts[0].key,
    conversation: null,
    person: `x person${Math.floor(random() * 12)}`,
    state: 'waiting',
    asked: true,
  };
  await surface.send('remind', { reminder });
  ledger.acknowledge('reminders', reminder);
}

/** Settles or puts off what the popup shows. */
async function settle(surface: Surface, { random, now, ledger }: Stand): Promise<void> {
  if (!surface.page) return;
  const { due, waiting } = await surface.send('reminders', {});
  const shown = [...due, ...waiting];
  if (shown.length === 0) return;
  const { reminder } = pick(random, shown);
  const until = now() + Math.floor(random() * DAY);
  const row = acted(reminder, random() < 0.5 ? { act: 'done' } : { act: 'later', until }, now());
  await surface.send('remind', { reminder: row });
  ledger.acknowledge('reminders', row);
}

async function promise(surface: Surface, { random, now, ledger }: Stand): Promise<void> {
  if (!surface.page) return;
  const { offered, open } = await surface.send('reminders', {});
  const shown = [...offered, ...open];
  if (shown.length === 0) return;
  const { promise: known } = pick(random, shown);
  const state = known.state === 'open' ? 'done' : pick<PromiseState>(random, ['open', 'open', 'dismissed']);
  const row = { ...known, at: Math.max(now(), known.at + 1), state };
  await surface.send('promise', { promise: row });
  ledger.acknowledge('promises', row);
}

async function tag(surface: Surface, { random, now, ledger, people }: Stand): Promise<void> {
  const key = `person${Math.floor(random() * 12)}`;
  const row: Person = {
    id: `x ${key}`,
    at: Math.max(now(), (people.get(key)?.at ?? 0) + 1),
    site: 'x',
    key,
    name: key,
    tags: [pick(random, TAGS)],
    note: '',
    star: random() < 0.3,
  };
  people.set(key, row);
  await surface.send('keep', { store: 'people', rows: [row] });
  ledger.acknowledge('people', row);
}

export const PAGE_ACTS: readonly Act[] = [
  see,
  see,
  see,
  seeAgain,
  seeAgain,
  insert,
  decide,
  undo,
  remind,
  tag,
];
export const OWN_ACTS: readonly Act[] = [
  ...[decide, decide, undo, remind, remind, settle, settle, promise, promise, tag],
  ...[keep, choose, save, bringBack],
];
