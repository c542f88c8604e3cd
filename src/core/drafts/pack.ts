import type { DraftKind } from './request.ts';

/** What an answer to a text does; to keep a promise or to name a rule answers none. */
export type PlannedKind = Exclude<DraftKind, 'deliver' | 'calm'>;

/**
 * How the other side feels or what they bring: it decides the words, the kind decides what a draft does.
 * `care`: a brand is asked or told something.
 */
export type Mood = 'plain' | 'care' | 'upset' | 'glad' | 'idea' | 'news';

/**
 * Lines of one kind, by mood. In a line, `{topic}` stands for their own words, `{we|I}` for the form that fits a brand or
 * a single person, `[date]` for what only the user knows. Lines without `{topic}` serve texts that have nothing to quote.
 */
export type Lines = Partial<Record<Mood, string[]>>;

/** What an intention asks to do. */
export type ActName = 'yes' | 'decline' | 'no' | 'thank' | 'sorry' | 'ask';

export interface Act {
  /** The words of the intention that ask for it, at its beginning. */
  seen: RegExp;
  /** What is said where nothing more is wanted, and where `…` stands for the rest of the intention. */
  alone: string;
  more: string;
}

/** How intentions are written in a language. */
export interface IntentionWords {
  /** "say", "tell them that": what stands before the words to be said. */
  lead: RegExp;
  /** "politely", "briefly": how to say it, not what. */
  manner: RegExp;
  acts: Record<ActName, Act>;
  /** Words about the other person, and the words to them instead. */
  turned: [RegExp, string][];
  /** Ways to put what is to be said (`{said}`). */
  frames: string[];
}

/** What drafts need to know of a language. All of it is data. */
export interface Pack {
  lang: string;
  quotes: [string, string];
  /** Function words, greetings and other words that say nothing about what a text is about. */
  common: Set<string>;
  /** Words that are never quoted back. */
  rude: RegExp;
  greetings: string[];
  /** The greeting for somebody without a name. */
  hello: string;
  kinds: Record<PlannedKind, Lines>;
  /**
   * "own the problem" has three steps: acknowledge (`sorry` where it surely is a complaint, else `seen`, which does not
   * apologise), what happens now, when they hear again.
   */
  own: { sorry: string[]; seen: string[]; now: string[]; again: string[] };
  /** "you asked, we did": `{promise}` stands for the user's own words. `done` hands it over, `late` names a new day. */
  deliver: { done: string[]; late: string[] };
  /** Names the rule that was broken and goes on; `{rule}` is the user's. */
  calm: string[];
  /** A resource that is at hand; `{title}` and `{url}` are the user's. */
  give: Lines;
  blanks: { link: string; number: string; date: string; name: string };
  /** Whether a capital inside a sentence makes a name (not in German). */
  nounsAreNames: boolean;
  /** Words of a date, which a remembered reply must not repeat. */
  dates: RegExp;
  intention: IntentionWords;
}

/** A pattern that finds any of these words as a whole, in any case. */
export function anyOf(list: string, ending = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})${ending}(?![\\p{L}\\p{N}])`, 'iu');
}
