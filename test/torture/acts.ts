import type { Decision } from '../../src/core/decision.ts';
import type { Person } from '../../src/core/person.ts';
import type { PromiseState } from '../../src/core/promise.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { acted } from '../../src/core/reminders/act.ts';
import type { Account, Sighting } from '../../src/core/sighting.ts';
import type { Tag } from '../../src/core/tag.ts';
import type { ConversationView } from '../../src/core/view.ts';
import { WHOLE_DAY, waitingOn } from '../fakes/day.ts';
import { pick } from '../practice/shared/random.ts';
import type { Ledger } from './ledger.ts';
import type { Surface } from './surface.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WORDS = [
  'Which of the two would you take?',
  'I’ll send you the list tomorrow.',
  'We will fix it by Friday.',
  'Glad that it works.',
  'It broke again, and nobody answers.',
];
const TAGS: readonly Tag[] = ['customer', 'prospect', 'peer', 'advocate', 'friend'];

/** What an act needs to know; what it has made is added. */
export interface Stand {
  random: () => number;
  /** The browser's clock, ms. */
  now: () => number;
  ledger: Ledger;
  account: Account;
  views: ConversationView[];
  people: Map<string, Person>;
  made: number;
}

/** One thing that a person or a page does; it resolves when the worker has acknowledged it. */
export type Act = (surface: Surface, stand: Stand) => Promise<unknown>;

/** A page shows a new conversation, or the next word of one. */
async function see(surface: Surface, stand: Stand): Promise<void> {
  const { random, now, account, ledger } = stand;
  const number = ++stand.made;
  const who = `person${Math.floor(random() * 12)}`;
  const id = (step: number) => `7${String(number).padStart(6, '0')}${step}`;
  const word = (step: number, by: string, parent: string | null, text: string): Sighting => ({
    site: 'x',
    ids: [id(step)],
    author: { key: by, name: by },
    time: now() - (10 - step) * MINUTE,
    text,
    kind: parent === null ? 'post' : 'reply',
    parent,
    ...(parent === null && { to: [account.key] }),
    promoted: false,
    replies: { count: step === 3 ? 0 : 1, shown: step === 3 ? [] : [id(step + 1)], by: null },
    url: `https://x.com/${by}/status/${id(step)}`,
    order: step,
    seenAt: now(),
    page: 'post',
  });
  const sightings = [
    word(1, who, null, pick(random, WORDS)),
    word(2, account.key, id(1), pick(random, WORDS)),
    ...(random() < 0.5 ? [word(3, who, id(2), pick(random, WORDS))] : []),
  ];
  const report = {
    page: 'post' as const,
    driver: 'torture',
    state: 'ok' as const,
    because: [],
    hidden: [],
    posts: sightings.length,
    seenAt: now(),
  };
  const { views } = await surface.send('sightings', { account, sightings, report });
  ledger.acknowledgePosts(sightings.map((one) => `x:${one.ids[0]}`));
  stand.views = [...stand.views, ...views].slice(-20);
}

async function decide(surface: Surface, stand: Stand): Promise<void> {
  const { random, now, ledger } = stand;
  // Where no content script can be spoken for, the real ones have told what stands in the open pages.
  if (stand.views.length === 0 && !surface.site)
    stand.views = waitingOn(await surface.send('today', WHOLE_DAY));
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
}

async function remind(surface: Surface, { random, now, ledger, ...stand }: Stand): Promise<void> {
  const reminder: Reminder = {
    id: `reminder ${crypto.randomUUID()}`,
    at: now(),
    kind: pick(random, ['touch', 'snooze', 'recheck']),
    due: now() + Math.floor((random() - 0.1) * 2 * DAY),
    site: 'x',
    account: stand.account.key,
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
  if (surface.site) return;
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
  if (surface.site) return;
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

export const PAGE_ACTS: readonly Act[] = [see, see, see, decide, remind, tag];
export const OWN_ACTS: readonly Act[] = [decide, decide, remind, remind, settle, settle, promise, tag];
