import {
  ASKS_FIRST,
  ASKS_LEAVE,
  CAN,
  DEEDS,
  DOUBT,
  FIRST_BEFORE,
  FIRST_BEHIND,
  NOTHING_DUE,
  NOW,
  OFFERS,
  PROMISES,
  PURPOSE,
  WILLS,
} from './commitment/english.ts';
import { EUROPEAN, type Speech } from './commitment/european.ts';
import { LONGEST } from './tokens.ts';

/**
 * Commitments in what somebody says: “I'll send it Friday” promises, “write to us and we'll look” promises only if the
 * other side acts first, plans and threats (“I will never buy again”) promise nothing.
 */
export type Commitment = 'commitment' | 'conditional' | 'none';

/**
 * What a text commits its author to; the strongest of its sentences counts. A language that is not known: nothing.
 *
 * @param cues where words stand that may commit, in UTF-16 units, in order; other sentences are not looked at
 */
export function commitmentOf(text: string, lang: string | null, cues?: readonly number[]): Commitment {
  const speech = EUROPEAN[lang ?? '']?.();
  if (!speech && lang !== 'en') return 'none';
  let best: Commitment = 'none';
  let last = '';
  for (const { from, to } of sentences(text.slice(0, LONGEST))) {
    const raw = text.slice(from, to);
    if (!cues || cues.some((at) => at >= from && at < to)) {
      const sentence = raw.toLowerCase().replace(/https?:\S+/g, ' ');
      const found = speech ? heard(sentence, speech) : heardInEnglish(sentence);
      if (found === 'commitment' && !asks(last)) return found;
      if (found !== 'none') best = 'conditional';
    }
    last = raw;
  }
  return best;
}

/** “Can you send us …? We'll look into it”: the answer comes first. */
const asks = (sentence: string) => sentence.includes('?') && ASKS_FIRST.test(sentence.toLowerCase());

function* sentences(text: string): Generator<{ from: number; to: number }> {
  let from = 0;
  for (const { index } of text.matchAll(/(?<=[.!?…\n;])\s+/g)) {
    yield { from, to: index };
    from = index;
  }
  yield { from, to: text.length };
}

/** Behind “I will”, this many characters can still take it back. */
const NEAR = 45;

function heardInEnglish(sentence: string): Commitment {
  if (sentence.includes('?')) return ASKS_LEAVE.test(sentence) ? 'conditional' : 'none';
  if (PURPOSE.test(sentence)) return 'none';
  const promise = PROMISES.exec(sentence) ?? NOW.exec(sentence);
  if (promise && !DOUBT.test(before(sentence, promise.index)))
    return depends(sentence, promise.index, promise[0].length) ? 'conditional' : 'commitment';
  for (const found of sentence.matchAll(WILLS)) {
    if (DOUBT.test(before(sentence, found.index))) continue;
    const rest = sentence.slice(found.index + found[0].length);
    if (!DEEDS.test(rest) || NOTHING_DUE.test(rest.slice(0, NEAR))) continue;
    return depends(sentence, found.index, found[0].length) ? 'conditional' : 'commitment';
  }
  if (OFFERS.test(sentence)) return 'conditional';
  const can = CAN.exec(sentence);
  return can && conditioned(sentence, can.index) ? 'conditional' : 'none';
}

/** So much in front of a promise can throw doubt on it. */
const FAR = 40;

const before = (sentence: string, at: number) => sentence.slice(Math.max(0, at - FAR), at);

/** So much in front of a promise can make it depend on the other side. */
const WIDE = 240;

const conditioned = (sentence: string, at: number) =>
  FIRST_BEFORE.test(sentence.slice(Math.max(0, at - WIDE), at));

function depends(sentence: string, at: number, length: number): boolean {
  return conditioned(sentence, at) || FIRST_BEHIND.test(sentence.slice(at + length));
}

/** What takes back a word right behind it. */
const NO = /(?<!\p{L})(?:no|não|nao|non|nunca|jamás|mai|nicht|nie)\s+(?:\p{L}{1,3}\s+){0,2}$/u;

/** The other languages: one set of patterns each, sentence by sentence. */
function heard(sentence: string, { will, deed, set, act, when, offer, first, not, no }: Speech): Commitment {
  if (sentence.includes('?')) return 'none';
  const depending = first.test(sentence);
  const said = set.exec(sentence);
  const denied = said && (NO.test(sentence.slice(0, said.index)) || no.test(sentence.slice(said.index)));
  if (said && !denied) return depending ? 'conditional' : 'commitment';
  if (act.test(sentence) && when.test(sentence) && !not.test(sentence))
    return depending ? 'conditional' : 'commitment';
  for (const { index } of sentence.matchAll(will)) {
    if (!deed.test(sentence.slice(index)) || not.test(sentence)) continue;
    return depending ? 'conditional' : 'commitment';
  }
  return offer.test(sentence) ? 'conditional' : 'none';
}
