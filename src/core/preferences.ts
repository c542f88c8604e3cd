import type { EngineChoice } from './engine/engine.ts';
import { LANGUAGES, type Language } from './languages.ts';
import type { Tag } from './tag.ts';

/**
 * What a person may set about their days and their work: plain data with its defaults, taken by the functions of core
 * as parameters.
 */

/** Main sites count fully; what waits on a spare-time site counts half, complaints apart. */
export type Tier = 'main' | 'spare';

/** Minutes after local midnight, 0 to 1440. */
export interface Span {
  from: number;
  to: number;
}

/** When waiting counts and reminders are due. `days`: 0 is Sunday, as `Date.getDay` counts; `to` comes after `from`. */
export interface WorkHours extends Span {
  days: number[];
}

/** When no notification is shown; over midnight where `to` comes before `from`. */
export interface QuietHours extends Span {
  on: boolean;
}

/** Kinds of engagement that have a daily number. */
export type TargetName = 'replies' | 'friends' | 'questions' | 'recommendations' | 'resources' | 'openers';

/** Seven numbers for each kind, Sunday's first. 0: not on this day. */
export type Targets = Record<TargetName, number[]>;

/** What is told apart when the queue is put in order. `question` also stands for requests and buying interest. */
export type PriorityKind =
  | 'complaint'
  | 'promise'
  | 'question'
  | 'reply'
  | 'share'
  | 'mention'
  | 'stuck'
  | 'friend'
  | 'praise'
  | 'closer';

/** How much a kind counts, and within how many hours an answer is on time and not yet late; `null`: never late. */
export interface Weight {
  base: number;
  target: number | null;
  late: number | null;
}

/** What multiplies the base: late, talked with before, the most that reach may add, on a spare-time site. */
export interface Factors {
  late: number;
  known: number;
  influence: number;
  spare: number;
}

export interface Priorities {
  kinds: Record<PriorityKind, Weight>;
  factors: Factors;
}

/** How the user speaks; drafts and the models that write them are held to it. Empty: nothing was said. */
export interface VoiceCard {
  /** In the user's own words: "warm, short, a little dry". Told to models. */
  tone: string;
  /** Put at the end of a draft where there is room. */
  signOff: string;
  /** Words that models are asked to prefer. */
  use: string[];
  /** A draft with one of these is not offered. */
  avoid: string[];
  /** What the user does and for whom, in one line. Told to models. */
  value: string;
  /** Longest draft in the units in which the site counts; `null`: each site's own measure. */
  longest: number | null;
  /** In what the user writes: a post in another language is answered in one of these. */
  languages: readonly Language[];
}

/** Days of silence after which a follow-up is due, and after which a last one is. */
export interface FollowUp {
  first: number;
  second: number;
}

/** Days without a word after which to keep in touch, by what somebody is to the user. */
export type Touch = Record<Tag, number>;

const every = (count: number): number[] => Array.from({ length: 7 }, () => count);
const weigh = (base: number, target: number | null, late: number | null): Weight => ({ base, target, late });

export const WORK_HOURS: WorkHours = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60 };
export const QUIET_HOURS: QuietHours = { on: true, from: 20 * 60, to: 8 * 60 };
export const FOLLOW_UP: FollowUp = { first: 3, second: 7 };
export const TOUCH: Touch = { prospect: 30, advocate: 30, customer: 60, friend: 60, peer: 90 };

export const TARGETS: Targets = {
  replies: every(5),
  friends: every(3),
  questions: every(1),
  recommendations: every(1),
  resources: every(1),
  openers: every(1),
};

/** For somebody who is new on a site: the newcomer does more of the work, so more openers and friends' posts. */
export const NEW_HERE: Targets = { ...TARGETS, replies: every(3), friends: every(6), openers: every(3) };

/** Sources of these defaults: the README's evidence section. */
export const PRIORITIES: Priorities = {
  kinds: {
    complaint: weigh(100, 1, 4),
    promise: weigh(90, null, null),
    question: weigh(80, 1, 4),
    reply: weigh(60, 4, 24),
    share: weigh(50, 24, 48),
    mention: weigh(45, 4, 24),
    stuck: weigh(40, 72, 168),
    friend: weigh(30, 24, 48),
    praise: weigh(10, null, null),
    closer: weigh(0, null, null),
  },
  factors: { late: 1.5, known: 1.5, influence: 1.3, spare: 0.5 },
};

export const VOICE: VoiceCard = {
  tone: '',
  signOff: '',
  use: [],
  avoid: [],
  value: '',
  longest: null,
  languages: LANGUAGES,
};

/** Nobody but the built-in drafts; where a server is chosen, Ollama's usual address is the first to be tried. */
export const ENGINE: EngineChoice = {
  kind: 'none',
  address: 'http://127.0.0.1:11434',
  model: '',
  auto: false,
};
