import type { Decision } from '../core/decision.ts';
import { grouped } from '../core/grouped.ts';
import type { Reading } from './schema.ts';

/** Up to so many decisions are read at once, which costs less than to ask for each post. */
const FEW = 2_000;

/** As few as that are read without counting them first. */
const FEWER = 100;

type Find = (posts: Iterable<string>) => Promise<Decision[]>;

/** What was found out within a transaction; a decision made in it is made before anybody asks. */
const finders = new WeakMap<Reading, Promise<Find>>();

/** The decisions about any of these posts (`site:id`), those taken back among them. */
export async function decisionsOn(tx: Reading, posts: Iterable<string>): Promise<Decision[]> {
  const known = finders.get(tx) ?? finder(tx);
  finders.set(tx, known);
  return (await known)(posts);
}

/** To be called first where most decisions will be asked for. */
export async function readAllDecisions(tx: Reading): Promise<void> {
  const all = tx.objectStore('decisions').getAll().then(among);
  finders.set(tx, all);
  await all;
}

async function finder(tx: Reading): Promise<Find> {
  const store = tx.objectStore('decisions');
  const first = await store.getAll(null, FEWER + 1);
  if (first.length <= FEWER) return among(first);
  if ((await store.count()) <= FEW) return among(await store.getAll());
  const byPost = store.index('post');
  return async (posts) => (await Promise.all([...posts].map((post) => byPost.getAll(post)))).flat();
}

function among(decisions: readonly Decision[]): Find {
  const all = grouped(decisions, ({ post }) => post);
  return async (posts) => (all.size === 0 ? [] : [...posts].flatMap((post) => all.get(post) ?? []));
}
