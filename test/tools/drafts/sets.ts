import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled text; `said` is the label in the words of triage where the set has one for it. */
export interface Text {
  text: string;
  lang: string | null;
  said: 'praise' | 'complaint' | 'silence' | null;
}

interface TextSet {
  name: string;
  lang: string | null;
  said: Record<string, Text['said']>;
}

const plain = (name: string, said: TextSet['said'] = {}, lang: string | null = 'en'): TextSet => ({
  name,
  lang,
  said,
});

export const TEXT_SETS: TextSet[] = [
  plain('airline', { positive: 'praise', negative: 'complaint' }),
  plain('facebook_posts', { appreciation: 'praise', complaint: 'complaint' }),
  plain('complaints', { complaint: 'complaint' }),
  plain('brand_sxsw'),
  plain('tweeteval_sentiment'),
  plain('tweet_acts'),
  plain('dailydialog_acts'),
  plain('nps_chat'),
  plain('twcs_spotify_inbound'),
  plain('corporate_messaging'),
  plain('youtube_spam', { spam: 'silence' }),
  plain('triage_hand', {
    praise: 'praise',
    complaint: 'complaint',
    spam: 'silence',
    acknowledgement: 'silence',
  }),
  plain('german_speech_acts', {}, 'de'),
  plain('germeval2017_bahn', {}, 'de'),
  plain('xlmt_multilingual', {}, null),
];

const LANGUAGES: Record<string, string> = {
  english: 'en',
  german: 'de',
  spanish: 'es',
  french: 'fr',
  portuguese: 'pt',
  italian: 'it',
};

/** Up to `most` texts of a set, spread evenly over it. */
export function read(folder: string, { name, lang, said }: TextSet, most: number): Text[] {
  const rows = lines(join(folder, name, 'dev.jsonl'));
  const step = Math.max(1, Math.floor(rows.length / most));
  return rows
    .filter((_, at) => at % step === 0)
    .slice(0, most)
    .map((row) => ({
      text: String(row.text),
      lang: lang ?? LANGUAGES[String(row.lang)] ?? null,
      said: said[String(row.label)] ?? null,
    }));
}

/** The objects of a file with one a line; none where there is no such file. */
export function lines(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
