import type { Fact, Post, Text } from '../core/post.ts';

export type FactName = {
  [K in keyof Post]-?: NonNullable<Post[K]> extends Fact<unknown> ? K : never;
}[keyof Post];

type Author = Post['author']['value'];

/** What stands once for many posts: their authors, and their addresses with `ID` in place of their ids. */
export interface Common {
  authors: List<Author>;
  addresses: List<string>;
}

/** In place of an id; no browser tells an address with it. */
const ID = '\t';

/**
 * The value of a fact as it is mostly said, shorter: never an object, so that one can be told from a value that stands as it is.
 *
 * @param id of the post
 */
export function shortened(name: FactName, value: unknown, id: string, common: Common): unknown {
  switch (name) {
    case 'author':
      return common.authors.placeOf(value as Author);
    case 'text': {
      const { words, truncated, gist } = value as Text;
      return truncated || gist ? value : words;
    }
    case 'replies': {
      const { count, by } = value as NonNullable<Post['replies']>['value'];
      return by ? value : count;
    }
    case 'url': {
      const url = value as string;
      return url.includes(ID) ? url : common.addresses.placeOf(url.replaceAll(id, ID));
    }
    default:
      return value;
  }
}

/** The value that was shortened. */
export function spelledOut(
  name: FactName,
  short: unknown,
  id: string,
  { authors, addresses }: { [K in keyof Common]: Common[K]['all'] },
): unknown {
  if (typeof short === 'object' && short !== null) return short;
  switch (name) {
    case 'author':
      return authors[short as number];
    case 'text':
      return { words: short, truncated: false };
    case 'replies':
      return { count: short, by: null };
    case 'url':
      // Before version 7 of the database it stood as it was.
      return typeof short === 'number' ? addresses[short]?.split(ID).join(id) : short;
    default:
      return short;
  }
}

/** A list in which each thing stands once, to be referred to by its place. */
export interface List<T> {
  all: T[];
  placeOf(thing: T): number;
}

/** @param spelled those that are spelled alike are the same */
export function listOf<T>(spelled: (thing: T) => string | number): List<T> {
  const all: T[] = [];
  const places = new Map<string | number, number>();
  return {
    all,
    placeOf(thing) {
      const name = spelled(thing);
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, all.length);
      return all.push(thing) - 1;
    },
  };
}
