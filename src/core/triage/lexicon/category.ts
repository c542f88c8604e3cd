/**
 * What a word or phrase shows. One list of phrases per category and language; phrases are separated by commas and
 * written as the tokeniser cuts them: lower case, without accents, `it's` as two words, `can't` as `cant`.
 * `^` in front: only where a sentence begins. `*` behind the last word: whatever the word goes on with.
 */
export const CATEGORIES = [
  /** Strong disapproval. */
  'bad',
  /** Mild disapproval, and words for trouble. */
  'poor',
  /** What goes wrong between a customer and a company. */
  'problem',
  /** The customer goes, or calls on others to go. */
  'leave',
  /** Strong approval. */
  'love',
  /** Mild approval. */
  'good',
  /** Turns what follows into its opposite. */
  'not',
  /** What follows counts more than what stands before. */
  'but',
  'thanks',
  /** Closes a conversation. */
  'closing',
  /** How questions begin, with or without a question mark. */
  'ask',
  /** Looks like a question and is none. */
  'notAsk',
  'request',
  /** Interest in buying. */
  'buy',
  'idea',
  /** Answers what was asked before. */
  'answer',
  'greet',
  /** The speech of promotion. */
  'promo',
  /** What somebody calls their own in order to promote it. */
  'own',
  /** May commit its author to something; `commitment.ts` looks closer. */
  'vow',
] as const;

export type Category = (typeof CATEGORIES)[number];

export type Lexicon = Partial<Record<Category, string>>;
