import { shortAge, spokenAge, untilNextAge } from '../core/age.ts';
import type { BecauseCode } from '../core/because.ts';
import type { PriorityKind } from '../core/preferences.ts';
import { changesAt, isDecided, isLate, isOpen } from '../core/standing.ts';
import type { Kind } from '../core/triage/kind.ts';
import type { ConversationView } from '../core/view.ts';
import { language, reasonWords, words } from '../messages/words.ts';

/** What a badge says. */
export interface Label {
  kind: 'yours' | 'maybe' | 'promised' | 'due' | 'opening' | 'quiet';
  /** How much it counts. */
  tone: 'late' | 'high' | 'usual' | 'low';
  /** What is seen: "Your turn · 3h". */
  text: string;
  /** What is read aloud: "Your turn: NAME asked a question 3 hours ago". */
  name: string;
  /** Who did what when, without the turn. */
  said: string;
  because: string[];
  /** ms until the text reads differently; `null` when it will not. */
  changesIn: number | null;
}

/** What a person did with their last word, if that is plain. */
const ACTS: Partial<Record<Kind, string>> = {
  question: 'said_question',
  complaint: 'said_complaint',
  request: 'said_request',
  buying: 'said_buying',
  idea: 'said_idea',
  praise: 'said_praise',
};

/** Else the first reason that holds names it. */
const DEEDS: readonly (readonly [BecauseCode, string])[] = [
  ['asksQuestion', 'said_question'],
  ['repliedToYou', 'said_reply'],
  ['commentedOnYourPost', 'said_comment'],
  ['quotedYou', 'said_quote'],
  ['mentionedYou', 'said_mention'],
  ['namedBrand', 'said_brand'],
  ['posted', 'said_posted'],
];

/**
 * The badge of a conversation; `null` where none belongs: only what is the user's turn, or seems so, is marked. What else
 * is known is told quietly while the post is `pointed` at.
 */
export function labelOf(view: ConversationView, now: number, pointed = false): Label | null {
  const kind = kindOf(view, now, pointed);
  if (!kind) return null;
  const age = view.waitingSince === null ? null : now - view.waitingSince;
  const quiet = isDecided(view, now) ? 'decided' : view.turn;
  const name = kind === 'quiet' ? quiet : kind === 'due' ? view.owed?.why : kind;
  const turn = words(`badge_${name}`);
  const said = kind === 'promised' || kind === 'due' ? owedIn(view) : saidOf(view, now);
  const counts = kind === 'yours' && age !== null;
  return {
    kind,
    tone: toneOf(view, now),
    text: counts ? `${turn} · ${shortAge(age, language())}` : turn,
    name: kind === 'maybe' ? words('badge_maybe_name', said) : words('badge_name', turn, said),
    said,
    because: reasonWords(view.because, view.kind).map(plain),
    changesIn: changesIn(view, age, now),
  };
}

const TONES: Partial<Record<PriorityKind, Label['tone']>> = {
  complaint: 'high',
  promise: 'high',
  praise: 'low',
  closer: 'low',
};

function toneOf(view: ConversationView, now: number): Label['tone'] {
  return isLate(view, now) ? 'late' : (TONES[view.priority] ?? 'usual');
}

function changesIn(view: ConversationView, age: number | null, now: number): number | null {
  const moment = changesAt(view, now);
  const times = [age === null ? null : untilNextAge(age), moment === null ? null : moment - now];
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function kindOf(view: ConversationView, now: number, pointed: boolean): Label['kind'] | null {
  if (view.history) return null;
  const waits = !isDecided(view, now);
  if (waits && view.turn === 'yours') return 'yours';
  if (waits && view.turn === 'unknown' && view.leaning === 'yours') return 'maybe';
  if (view.owed) return view.owed.why === 'promise' ? 'promised' : 'due';
  if (isOpen(view, now)) return 'opening';
  return pointed && !view.apart ? 'quiet' : null;
}

/** What is owed to whom. */
function owedIn({ with: [who], owed }: ConversationView): string {
  const name = plain(who?.name || who?.key || '') || words('somebody');
  return owed?.why === 'promise'
    ? words('said_promised', name, plain(owed.words))
    : words(`due_${owed?.why}`, name);
}

function saidOf(view: ConversationView, now: number): string {
  const { last, kind } = view;
  const who = last.mine ? view.with[0] : last.author;
  const name = plain(who?.name || who?.key || '') || words('somebody');
  // Replies that the page hides stand below the account's own last word.
  if (last.mine && view.leaning === 'yours') return words('said_hidden', name);
  const deed = DEEDS.find(([code]) => view.because.some((because) => because.code === code));
  const sentence = last.mine
    ? words('said_you', name)
    : words((kind && ACTS[kind]) ?? deed?.[1] ?? 'said_thread', name);
  const time = last.time ?? view.waitingSince;
  return time === null ? sentence : words('said_when', sentence, spokenAge(now - time, language()));
}

/** Marks of direction with which a name could turn the words around it. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST = 60;

/** A name or phrase as it may stand in a sentence: one line, not endless, with no say in the direction of the rest. */
export function plain(phrase: string): string {
  const line = phrase.replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trim()}…` : line;
}
