import type { Parent, PostKind, Replies, Sighting, SiteName, Who } from './sighting.ts';
import { UNKNOWN_PARENT } from './sighting.ts';
import type { Kind } from './triage/kind.ts';

/** What was judged by words that are forgotten. */
export interface Gist {
  asks: boolean;
  /** Whether they needed no answer, as an answer and without one before. */
  closes: boolean;
  closesAlone: boolean;
  kind: Kind | null;
  /** Which of the brand names were among them, as `plain` spells them. */
  names: string[];
}

/** The words of a post; those that are forgotten left their gist. */
export interface Text {
  words: string;
  truncated: boolean;
  gist?: Gist;
}

/** A value with the moment (ms) at which a page showed it. */
export interface Fact<T> {
  value: T;
  at: number;
}

/**
 * One post as all its sightings together show it. Every field is a join: merging is commutative, associative and
 * idempotent, so the order, the repetition and the batching of sightings never matter.
 */
export interface Post {
  site: SiteName;
  /** All known ids, numbers first, then by length and spelling; the first one is the post's name in the store. */
  ids: string[];
  /** When it was first seen, ms. */
  first: number;
  author: Fact<Who>;
  kind: Fact<PostKind>;
  parent: Fact<Parent>;
  promoted: Fact<boolean>;
  /** Position on the page that showed it last. */
  order: Fact<number>;
  time?: Fact<number>;
  about?: Fact<number>;
  text?: Fact<Text>;
  media?: Fact<NonNullable<Sighting['media']> | null>;
  to?: Fact<string[]>;
  mentions?: Fact<string[]>;
  quotes?: Fact<{ id: string | null; author: Who } | null>;
  undone?: Fact<boolean>;
  replies?: Fact<Pick<Replies, 'count' | 'by'>>;
  /** Every reply ever seen under it. */
  shown: string[];
  url?: Fact<string>;
}

/** How much a value says, before its age is asked: a link beats a bare name, a parent beats none. */
type Rank<T> = (value: T) => number;

const same = () => 0;
const rankWho: Rank<Who> = (who) => (who.key ? 2 : who.name ? 1 : 0);
const rankParent: Rank<Parent> = (parent) => (parent === UNKNOWN_PARENT ? 0 : parent === null ? 1 : 2);
const rankKind: Rank<PostKind> = (kind) => (kind === 'notice' ? 0 : 1);
const rankText: Rank<Text> = (text) => (text.gist ? 0 : text.truncated ? 1 : 2);
const rankQuotes: Rank<unknown> = (quotes) => (quotes ? 1 : 0);

/** The better of two facts: the one that says more, else the newer, else the one that sorts last. */
function better<T>(a: Fact<T>, b: Fact<T>, rank: Rank<T> = same): Fact<T> {
  const byRank = rank(a.value) - rank(b.value);
  if (byRank !== 0) return byRank > 0 ? a : b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

/** As `better`, where either may be missing. */
function join<T>(a: Fact<T> | undefined, b: Fact<T> | undefined, rank?: Rank<T>): Fact<T> | undefined {
  if (!a || !b) return a ?? b;
  return better(a, b, rank);
}

/** A time worked out from "3h" is the more exact the earlier it was read. */
function earlier(a: Fact<number> | undefined, b: Fact<number> | undefined): Fact<number> | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return a.value >= b.value ? a : b;
}

/** Ids in the one order that every machine and every fold agrees on. */
function sortIds(ids: Iterable<string>): string[] {
  const numeric = (id: string) => (/^\d+$/.test(id) ? 0 : 1);
  return [...new Set(ids)].sort(
    (a, b) => numeric(a) - numeric(b) || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0),
  );
}

/** The post as this one sighting shows it. */
export function postOf(sighting: Sighting): Post {
  const at = sighting.seenAt;
  const fact = <T>(value: T): Fact<T> => ({ value, at });
  const post: Post = {
    site: sighting.site,
    ids: sortIds(sighting.ids),
    first: at,
    author: fact(sighting.author),
    kind: fact(sighting.kind),
    parent: fact(sighting.parent),
    promoted: fact(sighting.promoted),
    order: fact(sighting.order),
    shown: sortIds(sighting.replies?.shown ?? []),
  };
  if (sighting.time !== undefined) post.time = fact(sighting.time);
  if (sighting.about !== undefined) post.about = fact(sighting.about);
  if (sighting.text !== undefined)
    post.text = fact({ words: sighting.text, truncated: sighting.truncated ?? false });
  if (sighting.media !== undefined) post.media = fact(sighting.media);
  if (sighting.to !== undefined) post.to = fact([...sighting.to].sort());
  if (sighting.mentions !== undefined) post.mentions = fact([...sighting.mentions].sort());
  if (sighting.quotes !== undefined) post.quotes = fact(sighting.quotes);
  if (sighting.undone !== undefined) post.undone = fact(sighting.undone);
  if (sighting.replies) post.replies = fact({ count: sighting.replies.count, by: sighting.replies.by });
  if (sighting.url !== undefined) post.url = fact(sighting.url);
  return post;
}

/** Everything two records of the same post know together. */
export function mergePosts(a: Post, b: Post): Post {
  const merged: Post = {
    site: a.site,
    ids: sortIds([...a.ids, ...b.ids]),
    first: Math.min(a.first, b.first),
    author: better(a.author, b.author, rankWho),
    kind: better(a.kind, b.kind, rankKind),
    parent: better(a.parent, b.parent, rankParent),
    promoted: better(a.promoted, b.promoted),
    order: better(a.order, b.order),
    shown: sortIds([...a.shown, ...b.shown]),
  };
  const optional: Partial<Post> = {
    time: join(a.time, b.time),
    about: earlier(a.about, b.about),
    text: join(a.text, b.text, rankText),
    media: join(a.media, b.media),
    to: join(a.to, b.to),
    mentions: join(a.mentions, b.mentions),
    quotes: join(a.quotes, b.quotes, rankQuotes),
    undone: join(a.undone, b.undone),
    replies: join(a.replies, b.replies),
    url: join(a.url, b.url),
  };
  for (const [field, fact] of Object.entries(optional)) if (fact) Object.assign(merged, { [field]: fact });
  return merged;
}

/**
 * What a post says, without the moments at which pages showed it: of two versions with the same meaning nothing different
 * follows. When something was taken back is a part of it.
 */
export function meaningOf(post: Post): string {
  const { site, ids, first, shown, undone, ...facts } = post;
  const values = Object.entries(facts).map(([field, { value }]) => [field, value]);
  return JSON.stringify([site, ids, first, shown, undone, values]);
}
