import { CATEGORIES, type Category } from './lexicon/category.ts';
import type { Hit } from './lexicon.ts';
import { ASKING, LINK, MENTION, STOP, type Tokens, WORD } from './tokens.ts';

/** What stands in a text, counted: the lexicon's categories and the marks. */
export interface Tally {
  /** Hits per category; what is negated counts for the other side. */
  of: Record<Category, number>;
  /** Disapproval and approval, weighted: strong words more, words after a “but” more, words before it less. */
  against: number;
  /** What goes wrong between customer and company. */
  trouble: number;
  toward: number;
  words: number;
  asks: number;
  links: number;
  /** Begins with somebody's @name. */
  addressed: boolean;
  /** Passed on, or told to everybody: “RT”, links and tags, and nobody is spoken to. */
  broadcast: boolean;
}

/** Words that speak to somebody. */
const SECOND = new Set(
  'you your u ur yall ihr euch du dir dein sie ihnen usted ustedes tu te vuestro vous votre toi voi vi vostro voce voces vc jullie je jij uw'.split(
    ' ',
  ),
);

const NONE = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;

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
  const { kind, text, from } = tokens;
  const of = { ...NONE };
  const result: Tally = {
    of,
    against: 0,
    trouble: 0,
    toward: 0,
    words: 0,
    asks: 0,
    links: 0,
    addressed: kind[0] === MENTION,
    broadcast: false,
  };
  let tags = 0;
  for (let at = 0; at < kind.length; at++) {
    const what = kind[at];
    if (what === WORD) {
      result.words++;
      if (text.charCodeAt((from[at] ?? 0) - 1) === 35) tags++;
    } else if (what === ASKING) result.asks++;
    else if (what === LINK) result.links++;
  }
  result.broadcast =
    tokens.word[0] === 'rt' ||
    (!result.addressed && result.links + tags > 0 && !tokens.word.some((word) => SECOND.has(word)));
  const turn = hits.findLast(({ category }) => category === 'but')?.at ?? -1;
  for (const hit of hits) {
    const { category, at } = hit;
    of[category]++;
    const weight = WEIGHT[category];
    if (weight === undefined) continue;
    const placed = turn < 0 ? weight : at < turn ? weight * 0.6 : weight * 1.3;
    const liked = category === 'love' || category === 'good';
    const negated = hit.length === 1 && category !== 'problem' && isNegated(hit, hits, tokens);
    if (liked && negated) result.against += placed * 0.8;
    else if (liked) result.toward += placed;
    else if (negated) result.toward += placed * 0.3;
    else if (category === 'problem' || category === 'leave') result.trouble += placed;
    else result.against += placed;
  }
  return result;
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
