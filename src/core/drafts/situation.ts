import { LANGUAGES } from '../languages.ts';
import { type Triage, triage } from '../triage/triage.ts';
import { answeredIn, packFor } from './languages/index.ts';
import { firstName } from './name.ts';
import type { Mood, Pack } from './pack.ts';
import type { DraftRequest } from './request.ts';
import { isContent, topics } from './topics.ts';
import { hash, words } from './words.ts';

/** A request, and everything that all kinds of draft ask about it. */
export interface Situation {
  request: DraftRequest;
  triage: Triage;
  pack: Pack;
  /** ISO 639-1; `null` where the text does not show it. */
  lang: string | null;
  /** Whether the drafts are in the language of the text. */
  spoken: boolean;
  name: string | null;
  mood: Mood;
  /** Their own words worth quoting, most telling first. */
  topics: string[];
  /** Content words of the text, in lower case: what the library is asked for. */
  query: string[];
  /** Decides between lines that would do equally well. */
  seed: number;
}

/** From here a text is met as a complaint even where it is called something else. */
const UPSET = 0.6;

/** What there is to know before anything is written. */
export function situation(request: DraftRequest): Situation {
  const found = triage(request.text);
  const lang = request.lang ?? found.lang ?? spokenBefore(request);
  const theirs = packFor(lang);
  const pack = packFor(answeredIn(lang, request.voice?.languages ?? LANGUAGES));
  const query = words(request.text).filter((word) => isContent(word, theirs));
  return {
    request,
    triage: found,
    pack,
    lang,
    spoken: lang === null || lang.slice(0, 2) === pack.lang,
    name: firstName(request.them.name),
    mood: moodOf(found, Boolean(request.me.brand)),
    topics: topics(request.text, theirs),
    query,
    seed: hash(request.text),
  };
}

function moodOf({ kind, complaint, negative, question }: Triage, brand: boolean): Mood {
  if (kind === 'complaint' || (complaint >= UPSET && kind !== 'praise')) return 'upset';
  if (kind === 'praise' && negative < UPSET) return 'glad';
  if (kind === 'idea') return 'idea';
  if (brand) return 'care';
  const wanted = kind === 'question' || kind === 'request' || kind === 'buying';
  return wanted || (kind === null && question) ? 'plain' : 'news';
}

/** A text of a smile and a handle shows no language, but what they said before may. */
function spokenBefore({ thread = [] }: DraftRequest): string | null {
  const before = thread.findLast(({ mine }) => !mine);
  return before === undefined ? null : triage(before.text).lang;
}
