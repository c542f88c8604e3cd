/** Free parameters of BM25, as its authors recommend (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

export interface Match<T> {
  item: T;
  /** 0 (nothing shared) to 1. */
  score: number;
}

/** A word without its ending: the first letters serve seven languages alike. */
export function stem(word: string): string {
  return word.slice(0, 6);
}

/** In a collection of fewer items than this, that a word is in few of them says little yet. */
const COLLECTION = 20;

/** A query of more telling words than this counts as one of this many. */
const TELLING = 4;

/**
 * Items by relevance to a query: BM25, divided by what sharing four words that no other item has would count.
 *
 * @param query content words, in lower case
 * @param terms the stems of the words of an item
 * @returns items that share a word with the query, best first; the order of `items` among equals
 */
export function rank<T>(
  query: readonly string[],
  items: readonly T[],
  terms: (item: T) => string[],
): Match<T>[] {
  const wanted = new Set(query.map(stem));
  if (wanted.size === 0 || items.length === 0) return [];
  const holders = new Map<string, number>();
  let length = 0;
  const counted = items.map((item) => {
    const counts = new Map<string, number>();
    const list = terms(item);
    length += list.length;
    for (const word of list) if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
    return { item, counts, size: list.length };
  });
  const usual = Math.max(1, length / items.length);
  const size = Math.max(items.length, COLLECTION);
  const weight = (word: string) => {
    const n = holders.get(word) ?? 0;
    return Math.log(1 + (size - n + 0.5) / (n + 0.5));
  };
  const best = Math.min(TELLING, wanted.size) * Math.log(1 + (size + 0.5) / 0.5);
  const score = (counts: Map<string, number>, length: number) => {
    let sum = 0;
    for (const [word, times] of counts)
      sum += (weight(word) * times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / usual));
    return Math.min(1, sum / best);
  };
  return counted
    .filter(({ counts }) => counts.size > 0)
    .map(({ item, counts, size }) => ({ item, score: score(counts, size) }))
    .sort((one, other) => other.score - one.score);
}
