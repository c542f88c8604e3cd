import { remembering } from '../remembering.ts';
import { Bag } from './bag.ts';
import { type Commitment, commitmentOf } from './commitment.ts';
import { kindFeatures, wordFeatures } from './features.ts';
import { type Kind, kindOf, type Mix, unpackMix } from './kind.ts';
import { languageOf } from './language.ts';
import { find, type Hit, knows } from './lexicon.ts';
import { asking } from './question.ts';
import { becauseOf } from './show.ts';
import { sureOf } from './sure.ts';
import { score, type Table, unpack } from './table.ts';
import { FEELING, FLAG, KIND, LANGUAGE, MIX } from './tables.ts';
import { tally } from './tally.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { type Evidence, type Sentiment, weigh } from './weigh.ts';

export interface Triage {
  /** `null` below the confidence that was fixed beforehand. */
  kind: Kind | null;
  /** How sure the kind is, 0 to 1: of what is at least .8 sure, more than eight of ten are right. */
  sure: number;
  /** The words that showed it, as they stand in the text. */
  because: string[];
  /** `null` in a language that is not known. */
  sentiment: Sentiment | null;
  /** How negative, and how much of a complaint, 0 to 1. */
  negative: number;
  complaint: number;
  question: boolean;
  needsReply: boolean;
  needsReplyScore: number;
  commitment: Commitment;
  spam: boolean;
  /** ISO 639-1; `null` where it cannot be told. */
  lang: string | null;
}

/** From here an answer is waited for: to miss one is worse than to look once too often. */
const ASKED_FOR = 0.47;

/** Below this no kind is shown. */
const SHOWN = 0.42;

interface Tables {
  language: Table;
  feeling: Table;
  kind: Table;
  flag: Table;
  mix: Mix;
}

const words = new Bag();
const shapes = new Bag();

let tables: Tables | null = null;

/** Tables are unpacked when the first text comes. */
function unpacked(): Tables {
  tables ??= {
    language: unpack(LANGUAGE),
    feeling: unpack(FEELING),
    kind: unpack(KIND),
    flag: unpack(FLAG),
    mix: unpackMix(MIX),
  };
  return tables;
}

/** What the rules and the heads find in a text that is cut. */
export function evidenceOf(
  tokens: Tokens,
  hits: readonly Hit[],
  { feeling, kind, flag }: Omit<Tables, 'language' | 'mix'>,
): Evidence {
  const counted = tally(tokens, hits);
  const shape = kindFeatures(tokens, counted, shapes.clear());
  return {
    counted,
    asked: asking(tokens, hits),
    feelings: score(feeling, wordFeatures(tokens, words.clear())),
    kinds: score(kind, shape),
    flags: score(flag, shape),
  };
}

/** Says what a text is, in one pass and without looking anything up. Any text will do; the longest are read in part. */
export function triage(text: string): Triage {
  const all = unpacked();
  const tokens = tokenise(text);
  const lang = languageOf(tokens, all.language);
  const known = knows(lang);
  const hits = find(tokens, lang !== null && known ? lang : 'en');
  const evidence = evidenceOf(tokens, hits, all);
  const { asked, kinds } = evidence;
  const found = weigh(evidence);
  const { best, share, needsReply } = kindOf(all.mix, kinds, found.signals);
  const sure = sureOf(share);
  const kind = sure >= SHOWN ? best : null;
  return {
    kind,
    sure,
    because: becauseOf(kind, tokens, hits, asked),
    sentiment: known ? found.sentiment : null,
    negative: found.negative,
    complaint: found.complaint,
    question: found.question,
    needsReply: needsReply >= ASKED_FOR,
    needsReplyScore: needsReply,
    commitment: committed(text, lang, tokens, hits),
    spam: found.spam,
    lang,
  };
}

/** Only whether a text commits its author, and in which language: nothing else of it is weighed. */
export const commitmentIn = remembering((text: string): Pick<Triage, 'commitment' | 'lang'> => {
  const tokens = tokenise(text);
  const lang = languageOf(tokens, unpacked().language);
  const hits = lang === 'en' ? find(tokens, lang) : [];
  return { commitment: committed(text, lang, tokens, hits), lang };
});

/** English has words that every commitment needs; sentences without one are not looked at. */
function committed(text: string, lang: string | null, { from }: Tokens, hits: readonly Hit[]): Commitment {
  if (lang !== 'en') return commitmentOf(text, lang);
  const cues: number[] = [];
  for (const { category, at } of hits) if (category === 'vow') cues.push(from[at] ?? 0);
  return cues.length > 0 ? commitmentOf(text, lang, cues) : 'none';
}
