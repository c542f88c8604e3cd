import { saidToUs, saysToWhom } from './address.ts';
import type { BecauseCode } from './because.ts';
import type { Exchange, TurnRules, Word } from './exchange.ts';
import { byUs, isOurs, type Ours, oursOf, personOf } from './party.ts';
import type { Post } from './post.ts';
import type { Account, Who } from './sighting.ts';
import { type Thread, type Tree, treeOf } from './thread.ts';

/** Who speaks with whom, before anybody judges whose turn it is. */
export interface Exchanges {
  exchanges: Exchange[];
  tree: Tree;
  ours: Ours;
}

/**
 * What was exchanged between `account` and others in these posts. Advertisements, reposts without words and the account's
 * self-threads are no exchanges.
 */
export function exchangesOf(posts: readonly Post[], account: Account, rules: TurnRules): Exchanges {
  const ours = oursOf(account, rules.colleagues);
  const spoken = posts.filter((post) => post.site === account.site && isSpoken(post));
  const tree = treeOf(spoken);
  const exchanges = tree.threads.flatMap((thread) => exchangesIn(thread, tree, ours, rules));
  return { exchanges: joinRoots(exchanges, tree, ours), tree, ours };
}

/** All ids of all posts of an exchange, of those that it hangs under too, sorted. */
export function idsOf({ words }: Exchange, tree: Tree): string[] {
  const chains = words.flatMap((word) => tree.chain(word.post));
  return [...new Set(chains.flatMap((post) => post.ids))].sort();
}

function isSpoken(post: Post): boolean {
  return !post.promoted.value && post.kind.value !== 'repost';
}

function exchangesIn(thread: Thread, tree: Tree, ours: Ours, rules: TurnRules): Exchange[] {
  const exchanges = new Map<string, Exchange>();
  const add = (person: string, word: Word) => {
    const exchange = exchanges.get(person) ?? { thread, person, words: [] };
    exchange.words.push(word);
    exchanges.set(person, exchange);
  };
  let weSpoke = false;
  for (const post of thread.posts) {
    if (byUs(post, ours)) {
      if (post === thread.root) continue;
      weSpoke = true;
      for (const person of addressees(post, tree, ours, exchanges))
        add(person, { post, ours: true, because: null });
      continue;
    }
    const person = personOf(post.author.value);
    const because = person && whyTheirs(post, exchanges.get(person), weSpoke, tree, ours, rules);
    if (person && because) add(person, { post, ours: false, because });
  }
  return [...exchanges.values()];
}

/** Why their post is a word to us: by itself, as a continuation of one that was, or since we take part in the thread. */
function whyTheirs(
  post: Post,
  exchange: Exchange | undefined,
  weSpoke: boolean,
  tree: Tree,
  ours: Ours,
  rules: TurnRules,
): BecauseCode | null {
  const direct = saidToUs(post, tree, ours, rules.brandNames);
  if (direct) return direct;
  if (saysToWhom(post)) return null;
  const parent = tree.parent(post);
  const before = exchange?.words.find((word) => word.post === parent && !word.ours);
  if (before) return before.because;
  return weSpoke || isOurs(replierUnder(post)?.key, ours) ? 'spokeInYourThread' : null;
}

/** Whom the page names as having answered, where it shows no answers. */
function replierUnder(post: Post): Who | null {
  return post.replies?.value.by ?? null;
}

/**
 * Whom a post of ours answers: whom it names; else the author of its parent, and in a flat comment thread everybody
 * who spoke to us there; a continuation of our own words answers whom those answered. Whoever is named as having
 * answered it belongs to it, too.
 */
function addressees(
  post: Post,
  tree: Tree,
  ours: Ours,
  exchanges: ReadonlyMap<string, Exchange>,
): Iterable<string> {
  const people = new Set<string>();
  const replier = replierUnder(post);
  const named = replier && !isOurs(replier.key, ours) && personOf(replier);
  if (named) people.add(named);
  for (const key of post.to?.value ?? []) people.add(key.toLowerCase());
  if (saysToWhom(post)) return people;
  const parent = tree.parent(post);
  const flat = post.kind.value === 'comment' && parent !== undefined && parent.parent.value !== null;
  for (const { person, words } of exchanges.values())
    if (flat || words.some((word) => word.ours && word.post === parent)) people.add(person);
  const author = parent && personOf(parent.author.value);
  if (author && !byUs(parent, ours)) people.add(author);
  return people;
}

/**
 * A root that is itself said to us (a mention, a quote) is answered by our replies below it, which begin threads of
 * their own: what was exchanged there with its author belongs to the same conversation.
 */
function joinRoots(exchanges: Exchange[], tree: Tree, ours: Ours): Exchange[] {
  const roots = new Map<Post, Exchange>();
  for (const exchange of exchanges)
    if (exchange.thread.top === exchange.thread.root && exchange.words.length > 0)
      roots.set(exchange.thread.top, exchange);
  const rest: Exchange[] = [];
  for (const exchange of exchanges) {
    const root = exchange.thread.root && roots.get(exchange.thread.root);
    const joins =
      root && root !== exchange && root.person === exchange.person && byUs(exchange.thread.top, ours);
    if (joins) root.words = [...root.words, ...exchange.words].sort((a, b) => tree.inOrder(a.post, b.post));
    else rest.push(exchange);
  }
  return rest;
}
