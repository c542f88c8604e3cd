import type { Post } from '../core/post.ts';
import { type Common, type FactName, listOf, shortened, spelledOut } from './shortFacts.ts';

/** Which facts a post may have, each with its bit; never to be changed but by adding to it. */
const BITS: Record<FactName, number> = {
  author: 1 << 0,
  kind: 1 << 1,
  parent: 1 << 2,
  promoted: 1 << 3,
  order: 1 << 4,
  time: 1 << 5,
  about: 1 << 6,
  text: 1 << 7,
  media: 1 << 8,
  to: 1 << 9,
  mentions: 1 << 10,
  quotes: 1 << 11,
  undone: 1 << 12,
  replies: 1 << 13,
  url: 1 << 14,
};
const FACTS = Object.entries(BITS) as [FactName, number][];

/** Ids, the place of the moment at which it was first seen, replies seen under it, its facts, their moments, their values. */
type Packed = [
  ids: string[],
  first: number,
  shown: string[],
  facts: number,
  seen: number | number[],
  ...values: unknown[],
];

/** What a packed text holds: what many posts have in common stands in it once. */
type Whole = [
  site: Post['site'],
  moments: number[],
  authors: Common['authors']['all'],
  posts: Packed[],
  /** Missing before version 7 of the database. */
  addresses?: string[],
];

/**
 * Posts of one site as one text, a quarter as long as their plain JSON: without names of fields, and with every moment,
 * every author and every kind of address but once.
 */
export function pack(posts: readonly Post[]): string {
  const moments = listOf<number>((moment) => moment);
  const common: Common = { authors: listOf(JSON.stringify), addresses: listOf((address) => address) };
  const packed = posts.map((post): Packed => {
    const [id = ''] = post.ids;
    let facts = 0;
    const [seen, values]: [number[], unknown[]] = [[], []];
    for (const [name, bit] of FACTS) {
      const fact = post[name];
      if (!fact) continue;
      facts |= bit;
      seen.push(moments.placeOf(fact.at));
      values.push(shortened(name, fact.value, id, common));
    }
    const isOnce = seen.every((moment) => moment === seen[0]);
    return [
      post.ids,
      moments.placeOf(post.first),
      post.shown,
      facts,
      isOnce ? (seen[0] ?? 0) : seen,
      ...values,
    ];
  });
  const { authors, addresses } = common;
  const whole: Whole = [posts[0]?.site ?? 'x', moments.all, authors.all, packed, addresses.all];
  return JSON.stringify(whole);
}

/** The posts that were packed, their fields in the order that every fold gives them. */
export function unpack(text: string): Post[] {
  const [site, moments, authors, packed, addresses = []]: Whole = JSON.parse(text);
  return packed.map(([ids, first, shown, facts, seen, ...values]) => {
    const post: Record<string, unknown> = { site, ids, first: moments[first] };
    const [id = ''] = ids;
    let at = 0;
    for (const [name, bit] of FACTS) {
      // Here it stands in every post: after what each has, before what only some have.
      if (name === 'time') post.shown = shown;
      if ((facts & bit) === 0) continue;
      const moment = typeof seen === 'number' ? seen : seen[at];
      post[name] = {
        value: spelledOut(name, values[at], id, { authors, addresses }),
        at: moments[moment ?? 0],
      };
      at++;
    }
    return post as unknown as Post;
  });
}
