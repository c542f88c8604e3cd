import type { Because } from './because.ts';
import type { Decision } from './decision.ts';
import type { PriorityKind } from './preferences.ts';
import type { ReminderKind } from './reminder.ts';
import type { PostKind, SiteName, Who } from './sighting.ts';
import type { Kind } from './triage/kind.ts';

/** Whose move it is; see product.md's rules in `conversation.ts`. */
export type Turn = 'yours' | 'theirs' | 'nobody' | 'unknown';

/** What the account has been waiting for since its last word. */
export interface Silence {
  /** Its last word asked something. */
  asks: boolean;
  /** It has already come back once, on another day, without an answer. */
  nudged: boolean;
  /** Its last word needs no answer. */
  closes: boolean;
}

/** Something that the user owes somebody: what was promised and not yet done, or what a reminder is due for. */
export interface Owed {
  why: Exclude<ReminderKind, 'snooze'>;
  /** Of a promise: what was promised. */
  words: string;
  /** ms; `null` where no time was named. */
  due: number | null;
}

/** Something that they said to the account, and the account's answer. */
export interface Call {
  kind: Kind | null;
  /** When they said it, ms. */
  at: number;
  /** The account has spoken since. */
  answered: boolean;
  /** How long that took, ms; `null` where there is no answer, or no page told its time. */
  after: number | null;
}

/** What a word of the account does: it hands out a link, asks, says thanks and no more, or simply answers. */
export type Form = 'gives' | 'asks' | 'thanks' | 'answers';

/** Something that the account said to them, and whether they came back to it. */
export interface Try {
  /** Its best id; one post may be said to several people. */
  post: string;
  /** ms */
  at: number;
  form: Form;
  /** There is a question in it, whatever else it does. */
  asks: boolean;
  /** It sells something. */
  promotes: boolean;
  /** Characters. */
  length: number;
  /** They have spoken since; `null` where pages hide whether they have. */
  answered: boolean | null;
}

/**
 * Why joining makes sense although nobody spoke to the account: a friend posted, somebody asks about one of the account's
 * topics, others speak about its brand, a conversation of its own has come to a standstill.
 */
export type OpeningKind = 'friend' | 'question' | 'brand' | 'stuck';

/** From when until when (ms) joining makes sense; `from` is 0 where it does at once. */
export interface Opening {
  why: OpeningKind;
  from: number;
  until: number;
}

/** What a screen needs to show one conversation. Derived from the stored posts, never edited. */
export interface ConversationView {
  /** `site account thread other`, stable as long as the thread's first post keeps its id. */
  id: string;
  site: SiteName;
  /** Key of the account. */
  account: string;
  with: Who[];
  turn: Turn;
  /** Where the turn is unknown: what the evidence points to. */
  leaning: 'yours' | 'theirs' | null;
  because: Because[];
  /** Time of the oldest unanswered post of theirs, ms; `null` when nothing waits or no time is known. */
  waitingSince: number | null;
  /** `null` where the last word is theirs. */
  silence: Silence | null;
  /** How long each of their answers took, ms. */
  lags: number[];
  /** What they said to the account, oldest first; what no page told the time of is left out. */
  calls: Call[];
  /** What the account said to them, oldest first; what no page told the time or the words of is left out. */
  tries: Try[];
  /** First seen when it was older than the history limit: no badge, no reminder. */
  history: boolean;
  /** What their last word is; `null` where the account spoke last, nothing was written, or it cannot be told. */
  kind: Kind | null;
  /** The last word; the badge stands on it. `ids` are all names of that post. */
  last: {
    ids: string[];
    author: Who;
    mine: boolean;
    text: string;
    kind: PostKind;
    time: number | null;
    url: string | null;
  };
  /** All ids of all posts in the conversation, the root's included. */
  posts: string[];
  /** The account has said something in it. */
  spoke: boolean;
  /** Ids of their latest words among which none but the first complains or asks: what the user let go stays let go. */
  calm: string[];
  /** Nothing was said between the two: a post that others began with, which is worth telling only as an opening. */
  apart: boolean;
  /** Where nobody waits for the account: whether joining makes sense all the same, and until when. */
  opening: Opening | null;
  /** What the user decided about its last word, whether or not the time of it has come. */
  decision: Decision | null;
  /** What the user has promised the other side, here or elsewhere; the promise that is due first. */
  owed: Owed | null;
  /** What kind of thing waits, how much it counts, and from when on (ms) it is late; `null` where never. */
  priority: PriorityKind;
  score: number;
  lateAt: number | null;
  /** How much it counts for the sake of what was promised, once that is due; 0 where nothing was. */
  owedScore: number;
}

/** What is not known from the posts alone: the worker adds it. */
export const UNAPPRAISED = {
  opening: null,
  decision: null,
  owed: null,
  priority: 'reply',
  score: 0,
  lateAt: null,
  owedScore: 0,
} as const;
