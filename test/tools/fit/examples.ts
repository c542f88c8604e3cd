import { Bag } from '../../../src/core/triage/bag.ts';
import { kindFeatures, letterFeatures, wordFeatures } from '../../../src/core/triage/features.ts';
import { KINDS, type Kind } from '../../../src/core/triage/kind.ts';
import { find } from '../../../src/core/triage/lexicon.ts';
import { tally } from '../../../src/core/triage/tally.ts';
import { tokenise } from '../../../src/core/triage/tokens.ts';
import type { Example } from './optimise.ts';
import { readSentences, readSet, readTurns } from './sets.ts';

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'other'];
export const FEELINGS = ['negative', 'neutral', 'positive'];
export const FLAGS = ['trouble', 'spam', 'asks'];

const NAMES: Record<string, string> = {
  english: 'en',
  german: 'de',
  spanish: 'es',
  french: 'fr',
  italian: 'it',
  portuguese: 'pt',
  hindi: 'other',
};
const CODES: Record<string, Kind> = {
  q: 'question',
  c: 'complaint',
  p: 'praise',
  r: 'request',
  b: 'buying',
  d: 'idea',
  i: 'information',
  a: 'acknowledgement',
  t: 'chat',
  s: 'spam',
};
/** Tweets to nobody are chat, by and large. */
const MOSTLY_CHAT = 0.02;

/** The kind that a letter stands for, small or capital. */
export function kindOf(code: string): Kind {
  const kind = CODES[code.toLowerCase()];
  if (kind === undefined) throw new Error(`no kind has the letter ${code}`);
  return kind;
}

const listed = ({ hashes, count }: Bag) => Array.from(hashes.subarray(0, count));

/** All examples, per table. What is not known of a text stays open in its `wanted`. */
export interface Examples {
  language: Example[];
  feeling: Example[];
  kind: Example[];
  flag: Example[];
}

/** Reads the sets that may be fitted and the project's own sentences; `uses` may leave texts out, by their number. */
export function readExamples(folder: string, uses: (text: string) => boolean): Examples {
  const made: Examples = { language: [], feeling: [], kind: [], flag: [] };
  const one = (heads: readonly string[], name: string) => heads.map((head) => (head === name ? 1 : 0));
  const language = (text: string, lang: string, weight = 1) =>
    made.language.push({
      features: listed(letterFeatures(tokenise(text), new Bag())),
      wanted: one(LANGUAGES, lang),
      weight,
    });
  const feeling = (text: string, name: string, weight = 1) =>
    made.feeling.push({
      features: listed(wordFeatures(tokenise(text), new Bag())),
      wanted: one(FEELINGS, name),
      weight,
    });
  const shaped = (text: string, lang: string) => {
    const tokens = tokenise(text);
    return listed(kindFeatures(tokens, tally(tokens, find(tokens, lang)), new Bag()));
  };
  const kind = (text: string, lang: string, name: string, weight = 1) =>
    made.kind.push({ features: shaped(text, lang), wanted: one(KINDS, name), weight });
  const flag = (text: string, lang: string, flags: Partial<Record<string, boolean>>, weight = 1) =>
    made.flag.push({
      features: shaped(text, lang),
      wanted: FLAGS.map((name) => (flags[name] === undefined ? -1 : Number(flags[name]))),
      weight,
    });

  for (const { text, label, lang = '' } of readSet(folder, 'xlmt_multilingual')) {
    const code = NAMES[lang];
    if (!code || !uses(text)) continue;
    language(text, code, code === 'other' ? 0.3 : 1);
    if (code === 'other') continue;
    feeling(text, label, code === 'en' ? 3 : 1);
    if (code === 'en') flag(text, code, { spam: false }, 0.5);
    if (code === 'en' && label === 'neutral') kind(text, code, 'chat', MOSTLY_CHAT);
  }
  for (const { code, lang, text } of readSentences()) {
    if (!uses(text)) continue;
    language(text, lang, lang === 'nl' ? 8 : 1);
    const plain = code.toLowerCase();
    kind(text, lang, kindOf(code), 2);
    const spam = plain === 's';
    flag(text, lang, { ...(!spam && { trouble: code !== plain }), spam, asks: plain === 'q' }, 2);
    if (code !== plain) feeling(text, 'negative', 1);
    else if (plain === 'p') feeling(text, 'positive', 1);
    else if ('qritb'.includes(plain)) feeling(text, 'neutral', 1);
  }
  const conversations = readSet(folder, 'ibm_care_conversations');
  for (const { code, text } of readTurns(conversations)) {
    if (!uses(text)) continue;
    const plain = code.toLowerCase();
    kind(text, 'en', kindOf(code), 2);
    flag(text, 'en', { trouble: code !== plain, asks: plain === 'q' }, 2);
    feeling(text, code !== plain ? 'negative' : 'neutral', 1);
  }
  for (const { turns = [] } of conversations)
    for (const { text } of turns)
      if (uses(text)) {
        flag(text, 'en', { spam: false }, 0.5);
        language(text, 'en', 0.5);
      }
  for (const { text, label } of readSet(folder, 'youtube_spam'))
    if (uses(text)) flag(text, 'en', { spam: label === 'spam' }, 1.5);
  for (const { text, label } of readSet(folder, 'tweet_acts'))
    if (uses(text)) {
      flag(text, 'en', { asks: label === 'QUE', spam: false }, 1);
      if (/STM|EXP|OTH/.test(label)) kind(text, 'en', 'chat', MOSTLY_CHAT);
      language(text, 'en', 0.5);
    }
  for (const { text, stype } of readSet(folder, 'german_speech_acts'))
    if (uses(text) && stype) flag(text, 'de', { asks: /(?:^|-)f$/.test(stype), spam: false }, 0.5);
  for (const name of ['banking77', 'clinc150'])
    for (const [at, { text }] of readSet(folder, name).entries()) {
      if (at % 6 > 0 || !uses(text)) continue;
      language(text, 'en', 0.5);
      flag(text, 'en', { spam: false }, 0.3);
    }
  return made;
}
