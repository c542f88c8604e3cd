import type { Account, Sighting } from '../../src/core/sighting.ts';
import { pick } from '../practice/shared/random.ts';
import type { Stand } from './stand.ts';
import type { Surface } from './surface.ts';

const MINUTE = 60_000;
const WORDS = [
  'Which of the two would you take?',
  'I’ll send you the list tomorrow.',
  'We will fix it by Friday.',
  'Glad that it works.',
  'It broke again, and nobody answers.',
];

/** A page shows a new conversation, or the next word of one. */
export async function see(surface: Surface, stand: Stand): Promise<void> {
  const { random, now, accounts } = stand;
  const account = pick(random, accounts);
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
  stand.shown.push(sightings);
  await show(surface, stand, account, sightings);
}

/** A page shows again what one has shown before, under other names alone or besides, and as whichever account. */
export async function seeAgain(surface: Surface, stand: Stand): Promise<void> {
  const { random, now, accounts, shown } = stand;
  if (shown.length === 0) return;
  const isRenamed = random() < 0.2;
  const again = pick(random, shown).map((one): Sighting => {
    const seen = { ...one, seenAt: now() };
    if (isRenamed) return renamed(seen);
    return random() < 0.5 ? { ...seen, ids: [...one.ids, ...one.ids.map(otherName)] } : seen;
  });
  await show(surface, stand, pick(random, accounts), again);
}

/** Posts have two names, and until a page shows both together nobody can know that they are one. */
function renamed(one: Sighting): Sighting {
  const { ids, parent, replies } = one;
  return {
    ...one,
    ids: ids.map(otherName),
    parent: parent && otherName(parent),
    ...(replies && { replies: { ...replies, shown: replies.shown.map(otherName) } }),
  };
}

const otherName = (id: string) => `6${id.slice(1)}`;

async function show(surface: Surface, stand: Stand, account: Account, sightings: Sighting[]): Promise<void> {
  const { now, ledger, accounts, met } = stand;
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
  met.add(account.key);
  // What is between strangers and an account that the worker has never met is nobody's business, and is passed over.
  if (!sightings.some(({ author }) => met.has(author.key ?? ''))) return;
  const own = accounts.map(({ key }) => key);
  for (const { ids, author, text = '' } of sightings)
    ledger.acknowledgePost(
      ids.map((id) => `x:${id}`),
      own.includes(author.key ?? '') ? text : null,
    );
  stand.views = [...stand.views, ...views].slice(-20);
}

/** A draft is put into the box of an answer, and may be sent. */
export async function insert(surface: Surface, stand: Stand): Promise<void> {
  const { random, now, accounts, shown } = stand;
  const last = shown.length > 0 && pick(random, shown).at(-1);
  const account = accounts[0];
  if (!last || last.author.key === account.key) return;
  const [id = ''] = last.ids;
  const text = pick(random, WORDS);
  const reply = { post: `x:${id}`, conversation: null, to: last.text ?? '', text, kind: null, over: [] };
  await surface.send('inserted', { reply, gone: random() < 0.2 });
  if (random() < 0.5) return;
  const answer: Sighting = {
    ...last,
    ids: [`${id}${Math.floor(random() * 90) + 10}`],
    author: { key: account.key, name: account.key },
    time: now(),
    text,
    parent: id,
    kind: 'reply',
    to: [last.author.key ?? ''],
    seenAt: now(),
  };
  await show(surface, stand, account, [last, answer]);
}
