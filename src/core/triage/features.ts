import type { Bag } from './bag.ts';
import { hash, join, triples } from './hash.ts';
import { CATEGORIES } from './lexicon/category.ts';
import type { Tally } from './tally.ts';
import { ASKING, EMOJI, SHOUTING, type Tokens, WORD } from './tokens.ts';

/** What the sentiment heads see: words, pairs of words, how words begin. */
export function wordFeatures({ kind, word, hash: hashes }: Tokens, found: Bag): Bag {
  let before = 1;
  for (let at = 0; at < kind.length; at++) {
    const what = kind[at];
    if (what === WORD || what === EMOJI) {
      const text = word[at] ?? '';
      const one = hashes[at] ?? 0;
      found.push(one);
      found.push(join(before, one));
      if (text.length > 5) found.push(hash(text, 9, 5));
      before = one;
    } else if (what === SHOUTING || what === ASKING) {
      found.push(what);
      before = what;
    }
  }
  return found;
}

/** What the heads of kind see: words, pairs, what the lexicon says about them, and the shape of the text. */
export function kindFeatures({ kind, hash: hashes }: Tokens, counted: Tally, found: Bag): Bag {
  const { of, asks, links, tags, mentions, shouts } = counted;
  let before = 1;
  let words = 0;
  for (let at = 0; at < kind.length; at++) {
    const what = kind[at];
    if (what !== WORD && what !== EMOJI) continue;
    const one = hashes[at] ?? 0;
    found.push(one);
    found.push(join(before, one));
    if (words < 2) found.push(join(before, one ^ BEGINS));
    words++;
    before = one;
  }
  for (let sort = 0; sort < CATEGORIES.length; sort++) {
    const times = Math.min(3, of[CATEGORIES[sort] ?? 'bad']);
    for (let time = 0; time < times; time++) found.push(MARKS[3 * sort + time] ?? 0);
  }
  for (let shout = 0; shout < Math.min(shouts, 9); shout++) found.push(SHAPE.shout);
  if (asks > 0) found.push(SHAPE.asks);
  if (kind.at(-1) === ASKING) found.push(SHAPE.endsAsking);
  if (links > 0) found.push(SHAPE.link);
  if (tags > 0) found.push(tags > 1 ? SHAPE.tags : SHAPE.tag);
  if (mentions > 0) found.push(SHAPE.mention);
  found.push(LENGTHS[words <= 3 ? words : words < 7 ? 4 : words < 14 ? 5 : words < 30 ? 6 : 7] ?? 0);
  return found;
}

/** The first, second and third hit of a category. */
const MARKS = CATEGORIES.flatMap((category) => [101, 102, 103].map((seed) => hash(category, seed)));

/** Marks the first two words of a text: how it begins tells much of what it is. */
const BEGINS = hash('begins', 3);

/** Texts of up to three words, a sentence, two, a paragraph, more. */
const LENGTHS = Array.from({ length: 8 }, (_, step) => hash('words', step));

const SHAPE = {
  shout: hash('shout', 3),
  asks: hash('asks', 3),
  endsAsking: hash('endsAsking', 3),
  link: hash('link', 3),
  tag: hash('tag', 3),
  tags: hash('tags', 3),
  mention: hash('mention', 3),
};

/** What tells languages apart: words and runs of two and three letters, accents kept. */
export function letterFeatures({ kind, lower }: Tokens, found: Bag): Bag {
  for (let at = 0; at < kind.length && found.count < MOST_LETTERS; at++) {
    if (kind[at] !== WORD) continue;
    const text = lower[at] ?? '';
    found.push(hash(text, 5));
    triples(text, found);
  }
  return found;
}

/** Enough letters to tell a language by. */
const MOST_LETTERS = 64;
