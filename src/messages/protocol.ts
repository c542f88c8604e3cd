import type { Decision } from '../core/decision.ts';
import type { Availability, EngineChoice, EngineFault, EngineKind, Written } from '../core/engine/engine.ts';
import type { Dropped } from '../core/engine/judge.ts';
import type { KeptStore, RowsOf } from '../core/keptRows.ts';
import type { Phrase, Resource } from '../core/library.ts';
import type { Person } from '../core/person.ts';
import type { ShownProfile } from '../core/profile.ts';
import type { Promised } from '../core/promise.ts';
import type { Reminder } from '../core/reminder.ts';
import type { ReminderLists } from '../core/reminders/lists.ts';
import type { LaterTime } from '../core/reminders/snooze.ts';
import type { Inserted } from '../core/replies.ts';
import type { PageReport } from '../core/report.ts';
import type { Said } from '../core/said.ts';
import type { Account, PageKind, Sighting, SiteName, Who } from '../core/sighting.ts';
import type { Copied } from '../core/snapshot/copied.ts';
import type { FileStore } from '../core/transfer/format.ts';
import type { ConversationView, Turn } from '../core/view.ts';
import type { Wanted } from '../core/wanted.ts';
import type { Fault } from './reply.ts';
import type { SiteStatus } from './siteStatus.ts';
import type { ToldToday, WantedToday } from './today.ts';
import type { ShownDraft } from './told.ts';

export type { PageReport };

/** The longest batch of sightings and the longest list of post ids that a message may carry. */
export const MOST_SIGHTINGS = 2_000;
export const MOST_IDS = 5_000;

/** Who may send a message: a content script on one of the sites, one of the extension's own pages, or both. */
export type Trust = 'page' | 'own' | 'any';

/** A post that the user wants to answer, as the page shows it. */
export interface Answered {
  by: Who;
  text: string;
}

/** The model that may be asked for one more draft, and what it would be told. */
export interface ModelOffer {
  kind: Exclude<EngineKind, 'none'>;
  /** Name of the model, where it has one. */
  name: string;
  /** Where it runs; empty for the browser's own. */
  address: string;
  /** Word for word. */
  prompt: string;
  /** To be asked without being told to. */
  auto: boolean;
}

/** Why a model was not even asked; `stopped`: the worker died on the way. */
export type ModelFault = Extract<Fault, 'invalid' | 'failed' | 'orphaned'> | 'none' | 'stopped';

/** What a question to a model came to: a draft with how it ended, or why there is none. */
export type ModelEnd =
  | { draft: ShownDraft; ended: Written['end'] }
  | { dropped: Dropped }
  | { fault: EngineFault | ModelFault; detail?: string };

/** What comes while a model writes: what it was told, everything it has written so far, the end. */
export type ModelNews = { sent: string } | { text: string } | { end: ModelEnd };

/** Whether a model would answer. `models`: what its server has. */
export type ModelState =
  | { state: Availability; models: string[] }
  | { fault: EngineFault; detail: string; models: string[] };

/** A phrase or a piece of the library that the user picked, by its id. */
export interface Picked {
  store: 'phrases' | 'resources';
  id: string;
}

/** What a card is told. */
export interface CardTold {
  said: Said;
  /** The best first. */
  drafts: ShownDraft[];
  /** All saved phrases. */
  phrases: Pick<Phrase, 'id' | 'code' | 'text'>[];
  /** The pieces of the library that fit, the best first. */
  resources: Pick<Resource, 'id' | 'title' | 'kind' | 'url'>[];
  /** When it may come back, ms. */
  later: LaterTime[];
  /** When the user's work begins, in minutes after midnight: on a day that is picked, it comes back then. */
  workFrom: number;
  /** What the user noted about the person. */
  person: Person | null;
  /** The model that may write one more draft; `null` where the user chose none. */
  model: ModelOffer | null;
}

/** What a page is told. */
export interface PageTold {
  views: ConversationView[];
  /** One conversation with everybody on this site to whom the user owes something, on the page or not. */
  owed: ConversationView[];
  wanted: Wanted;
}

/** Messages to the worker: name → who may send, what goes in, what comes out. */
export interface WorkerMessages {
  /**
   * Everything a pass found that concerns the account; answers with the views of those conversations, and with the
   * account by every name that any page has shown of it.
   */
  sightings: {
    trust: 'page';
    input: {
      account: Account | null;
      sightings: Sighting[];
      report: PageReport;
      /** Whose profile the page is. */
      profile?: ShownProfile | undefined;
    };
    output: PageTold & { account: Account | null };
  };
  /** The views of the conversations that contain any of these posts (asked again after a change elsewhere). */
  views: {
    trust: 'page';
    input: { account: Account | null; posts: string[] };
    output: PageTold;
  };
  /** The conversations that these sightings alone show, of whatever account; nothing is stored. For inspections. */
  judge: {
    trust: 'page';
    input: { account: Account; sightings: Sighting[] };
    output: { views: ConversationView[] };
  };
  /**
   * What the card tells beyond the view: the words exchanged with this person, and drafts of an answer to the last of
   * theirs. `conversation` is `null` where there is none yet; then the post itself is answered. What was picked comes
   * first among the drafts.
   */
  card: {
    trust: 'page';
    input: {
      account: Account | null;
      conversation: string | null;
      post: Answered;
      intention: string;
      pick: Picked | null;
    };
    output: CardTold;
  };
  /** A draft was put into a box, or (`gone`) taken out of it again. */
  inserted: { trust: 'page'; input: { reply: Inserted; gone: boolean }; output: Record<string, never> };
  /** The user decided about a conversation, or took that back (`gone`). A page decides about its own site alone. */
  decide: { trust: 'any'; input: { decision: Decision }; output: Record<string, never> };
  /** The user wants to be reminded, or changed or took back a reminder. A page reminds of its own site alone. */
  remind: { trust: 'any'; input: { reminder: Reminder }; output: Record<string, never> };
  /**
   * The user says of a promise that was noticed whether it is one (`open`, `dismissed`), sets its date, or has kept it
   * (`done`, which the journal notes): the row with a newer `at`. A page speaks of its own site alone.
   */
  promise: { trust: 'any'; input: { promise: Promised }; output: Record<string, never> };
  /** What is due, what was put off or comes later, and the promises. To settle or put off one: `remind` with `acted(…)`. */
  reminders: { trust: 'own'; input: Record<string, never>; output: ReminderLists };
  /** Rows that the user made or changed; of two versions the newer stays. A page keeps people of its own site alone. */
  keep: { trust: 'any'; input: RowsOf; output: Record<string, never> };
  /** Everything in one store that was not taken back. */
  kept: { trust: 'own'; input: { store: KeptStore }; output: RowsOf };
  /**
   * Whether a model that the user may choose is there. With `thorough` a server is also asked for a word, since one
   * that lists its models may still refuse this extension.
   */
  models: { trust: 'own'; input: { choice: EngineChoice; thorough: boolean }; output: ModelState };
  /** Every conversation that is known, whatever its turn; `posts` and `calm` are left empty. */
  conversations: { trust: 'own'; input: Record<string, never>; output: { views: ConversationView[] } };
  /** What was said in one conversation; nothing where there is no such one. */
  said: { trust: 'own'; input: { conversation: string }; output: Said };
  /** What is known of each site. */
  sites: { trust: 'own'; input: Record<string, never>; output: { sites: SiteStatus[] } };
  /** How many rows are kept in each store, and how much room they take on the disk (`null`: the browser does not say). */
  usage: {
    trust: 'own';
    input: Record<string, never>;
    output: { rows: Record<FileStore, number>; bytes: number | null };
  };
  /** Deletes everything that is kept, settings too. */
  wipe: { trust: 'own'; input: Record<string, never>; output: Record<string, never> };
  /** The day as the popup shows it: of the queue only the stretches that are in sight. */
  today: { trust: 'own'; input: WantedToday; output: ToldToday };
  /** The user is about to search the day: what that needs is made ready. */
  searching: { trust: 'own'; input: Record<string, never>; output: Record<string, never> };
}

/** What an inspection of a page prints; field meanings as in the README's "how to fix a broken reader". */
export interface Inspection {
  site: SiteName;
  driver: string | null;
  page: PageKind;
  account: { key: string; name: string | null } | null;
  health: { state: 'ok' | 'limited'; because: string[] };
  posts: {
    id: string | null;
    ids: string[];
    author: string | null;
    name: string | null;
    time: string | null;
    text: string;
    truncated: boolean;
    kind: string;
    promoted: boolean;
    mine: boolean;
    parent: string | null;
    quotes: string | boolean | null;
  }[];
  turns: { as: string; with: (string | null)[]; last: string; turn: Turn; because: string[] }[];
  badges: number;
  /** Accessible names of the badges standing in the page, in document order. */
  badgeLabels: string[];
  strategies: Record<string, Record<string, number>>;
}

/** Keys that concern a page, by their names among the manifest's `commands`. */
export type Key = 'respond' | 'next';

/** Messages to the content script of one tab, only ever sent by the extension's own pages and worker. */
export interface PageMessages {
  /** Reads the page anew, as this account and at this moment where given, and tells everything found. Stores nothing. */
  inspect: { input: { as?: string; now?: number }; output: Inspection };
  /**
   * The page as it stands, where it is one of this site; `null` elsewhere. Only ever asked by the user, from the desk,
   * which scrambles its words before they go anywhere.
   */
  snapshot: { input: { site: SiteName }; output: { page: Copied | null } };
  /** The user pressed one of the extension's keys here; answers whether this page had something to do with it. */
  key: { input: { key: Key }; output: { done: boolean } };
}

export type WorkerMessage = keyof WorkerMessages;
type SentBy<T extends Trust> = {
  [N in WorkerMessage]: WorkerMessages[N]['trust'] extends T ? N : never;
}[WorkerMessage];
/** Messages that only a content script may send; the worker takes the site from the sender. */
export type SiteMessage = SentBy<'page'>;
/** Messages that only the extension's own pages may send. */
export type OwnMessage = SentBy<'own'>;
/** Messages that both may send; a content script's comes with its site. */
export type AnyMessage = SentBy<'any'>;
export type PageMessage = keyof PageMessages;
