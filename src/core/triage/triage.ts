import { Bag } from './bag.ts';
import { type Commitment, commitmentOf } from './commitment.ts';
import { kindFeatures, wordFeatures } from './features.ts';
import { languageOf } from './language.ts';
import { find, type Hit, knows } from './lexicon.ts';
import { asking } from './question.ts';
import { becauseOf } from './show.ts';
import { score, type Table, unpack } from './table.ts';
import { FEELING, FLAG, KIND, LANGUAGE } from './tables.ts';
import { type Tally, tally } from './tally.ts';
import { tokenise } from './tokens.ts';
import { weigh } from './weigh.ts';

/** What a text is. */
export type Kind =
  | 'question'
  | 'complaint'
  | 'praise'
  | 'request'
  | 'buying'
  | 'idea'
  | 'information'
  | 'acknowledgement'
  | 'chat'
  | 'spam';

export type Sentiment = 'negative' | 'neutral' | 'positive';

export interface Triage {
  /** `null` below the confidence that was fixed beforehand. */
  kind: Kind | null;
  /** How sure the kind is, 0 to 1: of what is .8 sure, about eight of ten are right. */
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

interface Tables {
  language: Table;
  feeling: Table;
  kind: Table;
  flag: Table;
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
  };
  return tables;
}

/** Says what a text is, in one pass and without looking anything up. Any text will do; the longest are read in part. */
export function triage(text: string): Triage {
  const { language, feeling, kind, flag } = unpacked();
  const tokens = tokenise(text);
  const lang = languageOf(tokens, language);
  const known = knows(lang);
  const hits: Hit[] = find(tokens, lang !== null && known ? lang : 'en');
  const counted: Tally = tally(tokens, hits);
  const asked = asking(tokens, hits);
  const shape = kindFeatures(tokens, hits, shapes.clear());
  const verdict = weigh({
    counted,
    asked,
    feelings: score(feeling, wordFeatures(tokens, words.clear())),
    kinds: score(kind, shape),
    flags: score(flag, shape),
  });
  return {
    kind: verdict.kind,
    sure: verdict.sure,
    because: becauseOf(verdict, tokens, hits, asked),
    sentiment: known ? verdict.sentiment : null,
    negative: verdict.negative,
    complaint: verdict.complaint,
    question: verdict.question,
    needsReply: verdict.needsReplyScore >= 0.5,
    needsReplyScore: verdict.needsReplyScore,
    commitment:
      lang !== 'en' || hits.some(({ category }) => category === 'vow') ? commitmentOf(text, lang) : 'none',
    spam: verdict.spam,
    lang,
  };
}
