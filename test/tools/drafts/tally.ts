import { draft } from '../../../src/core/drafts/draft.ts';
import { packFor } from '../../../src/core/drafts/languages/index.ts';
import { LIMITS, lengthOn } from '../../../src/core/drafts/length.ts';
import { isContent } from '../../../src/core/drafts/topics.ts';
import { words } from '../../../src/core/drafts/words.ts';
import type { SiteName } from '../../../src/core/sighting.ts';
import { triage } from '../../../src/core/triage/triage.ts';
import { rougeL, spoken } from './rouge.ts';
import { mean, median, type Row, share } from './row.ts';
import type { Text } from './sets.ts';

const SITES: SiteName[] = ['x', 'facebook', 'linkedin'];
const THEM = { name: 'Marisol Vega', handle: 'marisolv' };
const SORRY =
  /\bsorry\b|apolog|tut (?:uns|mir) leid|entschuldigung|lament|sient[oe]|sentimos|perdona|désolé|excuses|regrett|desculp|sint|dispiace|scusa|spijt/iu;
const SEEN = new RegExp(
  `${SORRY.source}|frustrat|annoy|should not happen|ärger|sollte das nicht|nervt|moleste|molesto|enfado|no debería|agaça|colère|ne devrait|chatead|irritaç|não deveria|fastidios|rabbia|seccato|non dovrebbe|vervelend|ergert|ergernis|hoort niet|understandable|verständlich|se entiende|frustrante|comprend|capisce|begrijpelijk`,
  'iu',
);
const CHEER =
  /\b(?:great|awesome|love|glad|happy|wonderful|congrat\w*|good to read|schön|alegría|plaisir|que bom|piacere|fijn)\b|🎉|!/iu;

/** Fewer words than this show no language. */
const WORDS = 3;

/** What can be counted on any text: each text is drafted for once, for the three sites, a person and a brand in turn. */
export function tally(texts: readonly Text[]): Row[] {
  const sum = {
    drafts: 0,
    slots: 0,
    long: 0,
    usual: 0,
    invented: 0,
    promises: 0,
    stock: 0,
    shared: 0,
    askable: 0,
  };
  const language = { sets: 0, missed: 0 };
  const mood = { praise: 0, sorry: 0, complaint: 0, cheer: 0, detected: 0, seen: 0 };
  const silence = { wanted: 0, kept: 0 };
  const alike: number[] = [];
  const spent: number[] = [];
  const again: boolean[] = [];
  for (const [at, { text, lang, said }] of texts.entries()) {
    const site = SITES[at % SITES.length] ?? 'x';
    const me = at % 2 === 0 ? { name: 'Ilka Thorn' } : { name: 'Ilka Thorn', brand: 'Thornwerk' };
    const request = { site, me, them: THEM, text };
    const began = performance.now();
    const set = draft(request);
    spent.push(performance.now() - began);
    if (at % 10 === 0) again.push(JSON.stringify(set) === JSON.stringify(draft(request)));
    if (said === 'silence') {
      silence.wanted++;
      if (set.length === 0) silence.kept++;
    }
    const detected = triage(text).kind === 'complaint';
    const theirs = new Set(words(text));
    if (lang !== null && set[0] && theirs.size >= WORDS) {
      language.sets++;
      if (set[0].lang !== lang) language.missed++;
    }
    for (const one of set) {
      const pack = packFor(one.lang);
      sum.drafts++;
      if (/[{}]|\bundefined\b|\bNaN\b/u.test(one.text)) sum.slots++;
      if (lengthOn(site, one.text) > LIMITS[site].most) sum.long++;
      if (lengthOn(site, one.text) > LIMITS[site].usual) sum.usual++;
      if (invents(one.text, text)) sum.invented++;
      if (promises(one.text) && !one.checks.some(({ name }) => name === 'promise')) sum.promises++;
      if (one.checks.some(({ name }) => name === 'empty')) sum.stock++;
      if ([...theirs].some((word) => isContent(word, pack))) {
        sum.askable++;
        if (words(one.text).some((word) => theirs.has(word) && isContent(word, pack))) sum.shared++;
      }
      if (said === 'praise') {
        mood.praise++;
        if (SORRY.test(one.text)) mood.sorry++;
      }
      if (said === 'complaint') {
        mood.complaint++;
        if (CHEER.test(one.text.replace(/[“«„‘][^”»“’]*[”»“’]/gu, ''))) mood.cheer++;
      }
      if (detected) {
        mood.detected++;
        if (SEEN.test(one.text)) mood.seen++;
      }
    }
    const said_ = set.map((one) => spoken(one.text));
    for (let a = 0; a < said_.length; a++)
      for (let b = a + 1; b < said_.length; b++) alike.push(rougeL(said_[a] ?? [], said_[b] ?? []));
  }
  return [
    share('unfilled slots', sum.slots, sum.drafts, '≤', 0),
    share('longer than the site takes', sum.long, sum.drafts, '≤', 0),
    share('longer than the default', sum.usual, sum.drafts, '≤', 0),
    share('numbers, links and handles from nowhere', sum.invented, sum.drafts, '≤', 0),
    share('commitments that are not marked', sum.promises, sum.drafts, '≤', 0),
    share('another language than the text', language.missed, language.sets, '≤', 0.01),
    share('stock phrases', sum.stock, sum.drafts, '≤', 0),
    share('share a content word with the text', sum.shared, sum.askable, '≥', 0.7),
    share('apology to praise', mood.sorry, mood.praise, '≤', 0.02),
    share('cheer to complaints', mood.cheer, mood.complaint, '≤', 0.02),
    share('complaints noticed: acknowledged', mood.seen, mood.detected, '≥', 0.95),
    share('silence for acknowledgements and spam', silence.kept, silence.wanted, '≥', 0.85),
    share('same drafts the second time', again.filter(Boolean).length, again.length, '≥', 1),
    mean('how alike the drafts of a set are (ROUGE-L)', alike, '≤', 0.15),
    median('milliseconds for a set, median', spent, 1),
  ];
}

function invents(text: string, theirs: string): boolean {
  const facts = text.match(/\p{N}+|https?:\S+|@\p{L}+/gu) ?? [];
  return facts.some((fact) => !theirs.includes(fact));
}

function promises(text: string): boolean {
  return /\b(?:i|we)(?: will|['’]ll)\b|\bhear (?:back )?from\b|\bnext update\b/iu.test(text);
}
