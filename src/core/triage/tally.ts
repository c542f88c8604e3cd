import { hash } from './hash.ts';
import type { Category } from './lexicon/category.ts';
import type { Hit } from './lexicon.ts';
import { ASKING, LINK, MENTION, SHOUTING, STOP, type Tokens, WORD } from './tokens.ts';

/** What stands in a text, counted: the lexicon's categories and the marks. */
export interface Tally {
  /** Hits per category. */
  of: Record<Category, number>;
  /** Disapproval and approval, weighted: strong words more, words after a “but” more, words before it less; what is negated counts for the other side. */
  against: number;
  toward: number;
  /** What goes wrong between customer and company. */
  trouble: number;
  words: number;
  asks: number;
  shouts: number;
  links: number;
  tags: number;
  mentions: number;
  /** Speaks to somebody: “you”. */
  spoken: boolean;
  /** Speaks of oneself: “I”, “we”. */
  self: boolean;
  /** Begins with somebody's @name. */
  addressed: boolean;
  /** Passed on: “RT”, with or without a word before it. */
  passedOn: boolean;
  /** Passed on, or told to everybody: links and tags, and nobody is spoken to. */
  broadcast: boolean;
}

const hashesOf = (words: string) => new Set(words.split(' ').map((word) => hash(word)));

const SECOND = hashesOf(
  'you your u ur yall ihr euch du dir dein sie ihnen usted ustedes tu te vuestro vous votre toi voi vi vostro voce voces vc jullie je jij uw',
);
const FIRST = hashesOf(
  'i im ive ill my me we our us ich mir mich mein meine wir uns yo mi mis me nos nuestro je mon ma mes moi nous notre io mio mia noi nostro eu meu minha ik mijn wij we ons onze',
);
const PASSED_ON = hash('rt');

const nothing = (): Record<Category, number> => ({
  bad: 0,
  poor: 0,
  problem: 0,
  leave: 0,
  love: 0,
  good: 0,
  not: 0,
  but: 0,
  thanks: 0,
  closing: 0,
  ask: 0,
  notAsk: 0,
  request: 0,
  buy: 0,
  idea: 0,
  answer: 0,
  greet: 0,
  promo: 0,
  own: 0,
  vow: 0,
});

/** A negation reaches this many tokens. */
const REACH = 3;
const WEIGHT: Partial<Record<Category, number>> = {
  bad: 2,
  poor: 1,
  problem: 1,
  leave: 2,
  love: 1.6,
  good: 0.8,
};

export function tally(tokens: Tokens, hits: readonly Hit[]): Tally {
  const result: Tally = {
    of: nothing(),
    against: 0,
    toward: 0,
    trouble: 0,
    words: 0,
    asks: 0,
    shouts: 0,
    links: 0,
    tags: 0,
    mentions: 0,
    spoken: false,
    self: false,
    addressed: tokens.kind[0] === MENTION,
    passedOn: false,
    broadcast: false,
  };
  marks(tokens, result);
  feelings(tokens, hits, result);
  return result;
}

function marks({ kind, hash: hashes, text, from }: Tokens, result: Tally): void {
  for (let at = 0; at < kind.length; at++) {
    const what = kind[at];
    if (what === WORD) {
      result.words++;
      if (text.charCodeAt((from[at] ?? 0) - 1) === 35) result.tags++;
      const word = hashes[at] ?? 0;
      if (!result.spoken && SECOND.has(word)) result.spoken = true;
      if (!result.self && FIRST.has(word)) result.self = true;
      if (word === PASSED_ON) result.passedOn = true;
    } else if (what === ASKING) result.asks++;
    else if (what === SHOUTING) result.shouts++;
    else if (what === LINK) result.links++;
    else if (what === MENTION) result.mentions++;
  }
  const { addressed, links, tags, spoken, passedOn } = result;
  result.broadcast = passedOn || (!addressed && links + tags > 0 && !spoken);
}

function feelings(tokens: Tokens, hits: readonly Hit[], result: Tally): void {
  let turn = -1;
  for (const { category, at } of hits) {
    result.of[category]++;
    if (category === 'but') turn = at;
  }
  for (const hit of hits) {
    const { category, at } = hit;
    const weight = WEIGHT[category];
    if (weight === undefined) continue;
    const placed = turn < 0 ? weight : at < turn ? weight * 0.6 : weight * 1.3;
    const liked = category === 'love' || category === 'good';
    const negated =
      hit.length === 1 && category !== 'problem' && result.of.not > 0 && isNegated(hit, hits, tokens);
    if (liked && negated) result.against += placed * 0.8;
    else if (liked) result.toward += placed;
    else if (negated) result.toward += placed * 0.3;
    else if (category === 'problem' || category === 'leave') result.trouble += placed;
    else result.against += placed;
  }
}

function isNegated({ at }: Hit, hits: readonly Hit[], { kind }: Tokens): boolean {
  for (const other of hits) {
    if (other.at >= at) return false;
    const end = other.at + other.length;
    if (other.category !== 'not' || end > at || at - end >= REACH) continue;
    if (!kind.slice(end, at).includes(STOP)) return true;
  }
  return false;
}
