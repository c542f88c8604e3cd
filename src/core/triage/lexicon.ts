import { hash } from './hash.ts';
import { CATEGORIES, type Category, type Lexicon } from './lexicon/category.ts';
import { de } from './lexicon/de.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { fr } from './lexicon/fr.ts';
import { it } from './lexicon/it.ts';
import { nl } from './lexicon/nl.ts';
import { pt } from './lexicon/pt.ts';
import type { Tokens } from './tokens.ts';

const LEXICONS: Record<string, Lexicon> = { en, de, es, fr, it, nl, pt };

interface Phrase {
  category: Category;
  words: string[];
  /** The last word may go on. */
  stem: boolean;
  /** Only where a sentence begins. */
  opens: boolean;
}

/** A phrase that was found: `length` tokens from token `at` on. */
export interface Hit {
  category: Category;
  at: number;
  length: number;
}

/** Phrases by the hash of their first word; phrases of one open-ended word by the first letters of it. */
interface Index {
  words: Map<number, Phrase[]>;
  stems: Map<number, Phrase[]>;
  /** 1 where a word or a beginning may be known, by the last bits of its number: most are not, and need no map. */
  may: Uint8Array;
}

const LAST_BITS = 0x7fff;

const STEM = 3;
const indexes = new Map<string, Index | null>();

/** Whether there are words for a language (ISO 639-1). */
export const knows = (lang: string | null): boolean => lang !== null && lang in LEXICONS;

/** All phrases of a language's lexicon that stand in a text, in order. A phrase hides shorter ones of feeling inside it. */
export function find(tokens: Tokens, lang: string): Hit[] {
  const index = indexOf(lang);
  if (!index) return [];
  const hits: Hit[] = [];
  let long = false;
  const { word, hash: hashes } = tokens;
  const { words, stems, may } = index;
  for (let at = 0; at < word.length; at++) {
    const first = word[at] ?? '';
    if (first === '') continue;
    const number = hashes[at] ?? 0;
    const phrases = may[number & LAST_BITS] === 1 ? words.get(number) : undefined;
    if (phrases)
      for (const phrase of phrases)
        if (stands(phrase, tokens, at)) {
          hits.push({ category: phrase.category, at, length: phrase.words.length });
          long ||= phrase.words.length > 1;
        }
    if (first.length < STEM) continue;
    const start = beginning(first);
    const open = may[start & LAST_BITS] === 1 ? stems.get(start) : undefined;
    if (open)
      for (const phrase of open)
        if (first.startsWith(phrase.words[0] ?? '')) hits.push({ category: phrase.category, at, length: 1 });
  }
  return long ? uncovered(hits) : hits;
}

function stands({ words, stem, opens }: Phrase, { word, opens: begins }: Tokens, at: number): boolean {
  if (opens && begins[at] !== 1) return false;
  const last = words.length - 1;
  for (let step = 0; step <= last; step++) {
    const wanted = words[step] ?? '';
    const found = word[at + step];
    if (found === undefined) return false;
    if (stem && step === last ? !found.startsWith(wanted) : found !== wanted) return false;
  }
  return true;
}

const FEELING = new Set<Category>(['bad', 'poor', 'problem', 'leave', 'love', 'good']);

function uncovered(hits: Hit[]): Hit[] {
  const long = hits.filter(({ category, length }) => length > 1 && FEELING.has(category));
  if (long.length === 0) return hits;
  return hits.filter(
    (one) =>
      !FEELING.has(one.category) ||
      !long.some(
        (other) =>
          other.length > one.length && other.at <= one.at && one.at + one.length <= other.at + other.length,
      ),
  );
}

function indexOf(lang: string): Index | null {
  const known = indexes.get(lang);
  if (known !== undefined) return known;
  const lexicon = LEXICONS[lang];
  const made = lexicon ? build(lexicon) : null;
  indexes.set(lang, made);
  return made;
}

function build(lexicon: Lexicon): Index {
  const index: Index = { words: new Map(), stems: new Map(), may: new Uint8Array(LAST_BITS + 1) };
  for (const category of CATEGORIES) {
    for (const entry of new Set((lexicon[category] ?? '').split(',').map((part) => part.trim()))) {
      const phrase = read(category, entry);
      const [first = ''] = phrase.words;
      if (phrase.stem && phrase.words.length === 1) put(index.stems, beginning(first), phrase);
      else put(index.words, hash(first), phrase);
    }
  }
  for (const map of [index.words, index.stems])
    for (const number of map.keys()) index.may[number & LAST_BITS] = 1;
  return index;
}

/** The first three letters as one number. */
const beginning = (word: string) => (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 127 + word.charCodeAt(2);

function put<Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}

function read(category: Category, entry: string): Phrase {
  const opens = entry.startsWith('^');
  const stem = entry.endsWith('*');
  const words = entry.slice(opens ? 1 : 0, stem ? -1 : undefined).split(/\s+/);
  return { category, words, stem, opens };
}
