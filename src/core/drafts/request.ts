import type { CheckContext, CheckName, Finding } from '../checks/finding.ts';
import type { Language } from '../languages.ts';
import type { SiteName } from '../sighting.ts';
import type { Told } from '../told.ts';

/** Something of value to hand out. */
export interface Resource {
  title: string;
  url: string;
  kind?: string;
  tags?: string[];
}

/** A saved phrase. `{name}` and `{topic}` are filled in, `[anything]` is a blank that the user fills. */
export interface Phrase {
  code: string;
  text: string;
}

/** What the account answered before, and to what. */
export interface PastReply {
  to: string;
  reply: string;
}

/** How the user speaks. */
export interface Voice {
  /** Put at the end where there is room. */
  signOff?: string;
  /** Drafts with these words are not offered. */
  avoid?: string[];
  /** Longest draft, in the units in which the site counts; each site has its default. */
  longest?: number;
  /** Told to models only: the tone, words to prefer, and what the user does and for whom. */
  tone?: string;
  use?: string[];
  value?: string;
  /** In what the user writes, never none; all there are where it is missing. */
  languages?: readonly Language[];
}

/** What the user has promised them and not yet done. */
export interface ToKeep {
  /** The words that promised it, the user's own. */
  words: string;
  /** Why it is time for it, as a person reads it: "you promised it by Friday". */
  because: string;
  /** Nothing of theirs waits for an answer besides. */
  alone: boolean;
}

/** Everything a draft may draw on. Texts are as their authors wrote them; nothing else is known. */
export interface DraftRequest {
  id?: string;
  site: SiteName;
  /** `brand`: the account speaks for more than one person, as "we". */
  me: { name: string; brand?: string };
  them: { name: string; handle: string };
  /** The post to answer. */
  text: string;
  /** ISO 639-1; found in the text where it is not given. */
  lang?: string;
  /** What was said before, oldest first. */
  thread?: { mine: boolean; text: string }[];
  resources?: Resource[];
  phrases?: Phrase[];
  pastReplies?: PastReply[];
  /** What the user wants to say, in a few words: "say yes, but after May". */
  intention?: string;
  /** Given where it is time to keep it: the drafts that do so come first. */
  promised?: ToKeep;
  /** The rule of the community that they broke: the draft that says so calmly comes first. */
  rule?: string;
  /** Where the user wants the conversation to lead. Told to models; never said to them outright. */
  goal?: string;
  voice?: Voice;
  /** What drafts are also judged against: what the user has sent lately, and to whom. */
  against?: Pick<CheckContext, 'thread' | 'recent' | 'sent' | 'now' | 'promoted' | 'given'>;
  /** Checks that are switched off (`false`). */
  switches?: Partial<Record<CheckName, boolean>>;
}

/** What a draft does. */
export type DraftKind =
  | 'deliver'
  | 'calm'
  | 'answer'
  | 'askBack'
  | 'resource'
  | 'thank'
  | 'own'
  | 'introduce'
  | 'unstick';

/** A suggested reply. */
export interface Draft<Why = Told> {
  text: string;
  kind: DraftKind;
  /** ISO 639-1 */
  lang: string;
  /** Where it comes from, as short phrases a person reads. */
  because: Why[];
  /** What the user has to fill in, without the brackets, in the order of the text. */
  blanks: string[];
  checks: Finding<Why>[];
}
