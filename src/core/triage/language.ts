import { Bag } from './bag.ts';
import { letterFeatures } from './features.ts';
import { score, type Table } from './table.ts';
import type { Tokens } from './tokens.ts';

/** Scripts that stand for one language well enough; what is in another script is nobody's guess here. */
const ARABIC = /\p{Script=Arabic}/u;
const NOT_ARABIC = /[پچژگٹڈڑےہ]/u;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

const letters = new Bag();

/** In a few words, chance speaks for any language: so few features have to lead by that much over English, the likeliest. */
const FEW = 24;
const LEAD = 0.3;

/** The language of a text as ISO 639-1; `null` where it is none that is known, or nothing to tell by. */
export function languageOf(tokens: Tokens, table: Table): string | null {
  const { latin, arabic, other } = scripts(tokens);
  if (arabic > latin && arabic >= other) return NOT_ARABIC.test(tokens.text) ? null : 'ar';
  if (latin === 0 || other > latin) return null;
  const sums = score(table, letterFeatures(tokens, letters.clear()));
  let best = 0;
  for (let head = 1; head < sums.length; head++) if ((sums[head] ?? 0) > (sums[best] ?? 0)) best = head;
  const usual = table.heads.indexOf('en');
  if (letters.count < FEW && (sums[best] ?? 0) - (sums[usual] ?? 0) < LEAD) best = usual;
  const name = table.heads[best] ?? 'other';
  return name === 'other' ? null : name;
}

function scripts({ lower, kind }: Tokens) {
  const count = { latin: 0, arabic: 0, other: 0 };
  for (let at = 0; at < kind.length; at++) {
    if (kind[at] !== 0) continue;
    const word = lower[at] ?? '';
    if (word.charCodeAt(0) < 128 || LATIN.test(word)) count.latin++;
    else if (ARABIC.test(word)) count.arabic++;
    else if (LETTER.test(word)) count.other++;
  }
  return count;
}
