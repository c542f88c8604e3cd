import type { Bag } from './bag.ts';
import { hash, join, pieces } from './hash.ts';
import { CATEGORIES, type Category } from './lexicon/category.ts';
import type { Hit } from './lexicon.ts';
import { ASKING, EMOJI, LINK, MENTION, SHOUTING, type Tokens, WORD } from './tokens.ts';

/** What the sentiment heads see: words, pairs of words, runs of four letters. */
export function wordFeatures({ kind, word, hash: hashes }: Tokens, found: Bag): Bag {
  let before = 1;
  for (let at = 0; at < kind.length; at++) {
    const what = kind[at];
    if (what === WORD || what === EMOJI) {
      const text = word[at] ?? '';
      const one = hashes[at] ?? 0;
      found.push(one);
      found.push(join(before, one));
      if (text.length > 5) found.push(hash(text.slice(0, 5), 9));
      before = one;
    } else if (what === SHOUTING || what === ASKING) {
      found.push(what);
      before = what;
    }
  }
  return found;
}

/** What the heads of kind see: words, pairs, what the lexicon says about them, and the shape of the text. */
export function kindFeatures(tokens: Tokens, hits: readonly Hit[], found: Bag): Bag {
  const { kind, hash: hashes, text, from } = tokens;
  let before = 1;
  let words = 0;
  let asks = 0;
  let links = 0;
  let mentions = 0;
  let tags = 0;
  for (let at = 0; at < kind.length; at++) {
    const what = kind[at];
    if (what === WORD || what === EMOJI) {
      const one = hashes[at] ?? 0;
      found.push(one);
      found.push(join(before, one));
      before = one;
      words++;
      if (text.charCodeAt((from[at] ?? 0) - 1) === 35) tags++;
    } else if (what === LINK) links++;
    else if (what === MENTION) mentions++;
    else if (what === ASKING) asks++;
    else if (what === SHOUTING) found.push(SHAPE.shout);
  }
  const seen = new Map<Category, number>();
  for (const { category } of hits) {
    const times = (seen.get(category) ?? 0) + 1;
    seen.set(category, times);
    if (times <= 3) found.push(MARKS[category][times - 1] ?? 0);
  }
  if (asks > 0) found.push(SHAPE.asks);
  if (links > 0) found.push(SHAPE.link);
  if (tags > 0) found.push(tags > 1 ? SHAPE.tags : SHAPE.tag);
  if (mentions > 0) found.push(SHAPE.mention);
  found.push(LENGTHS[words <= 3 ? words : words < 7 ? 4 : words < 14 ? 5 : words < 30 ? 6 : 7] ?? 0);
  return found;
}

/** The first, second and third hit of a category. */
const MARKS = Object.fromEntries(
  CATEGORIES.map((category) => [category, [101, 102, 103].map((seed) => hash(category, seed))]),
) as Record<Category, number[]>;

/** Texts of up to three words, a sentence, two, a paragraph, more. */
const LENGTHS = Array.from({ length: 8 }, (_, step) => hash('words', step));

const SHAPE = {
  shout: hash('shout', 3),
  asks: hash('asks', 3),
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
    pieces(text, 3, found);
  }
  return found;
}

/** Enough letters to tell a language by. */
const MOST_LETTERS = 64;
