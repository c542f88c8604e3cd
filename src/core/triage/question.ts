import type { Hit } from './lexicon.ts';
import { ASKING, LINK, SHOUTING, STOP, type Tokens } from './tokens.ts';

/** What asks in a text. */
export interface Asking {
  question: boolean;
  /** Asks somebody to do something, in the form of a question or not. */
  request: boolean;
  /** Asks for leave: “can I …?” */
  leave: boolean;
  /** The tokens that showed it, as pairs of first and last. */
  shown: [number, number][];
}

const LEAVE = new Set(['can', 'could', 'may']);

/**
 * Finds questions sentence by sentence: a question mark, or a beginning that only questions have. “Can you …”, “would you
 * like …” ask for something to be done and count as requests, unless the sentence also has a word that asks (“which”);
 * where both begin with the same word, the longer phrase decides (“do you mind”).
 */
export function asking(tokens: Tokens, hits: readonly Hit[]): Asking {
  const found: Asking = { question: false, request: false, leave: false, shown: [] };
  if (
    !hits.some(({ category }) => category === 'ask' || category === 'request') &&
    !tokens.kind.includes(ASKING)
  )
    return found;
  for (const { from, to, marked } of sentences(tokens)) {
    let ask: Hit | undefined;
    let request: Hit | undefined;
    let notAsk = false;
    for (const hit of hits) {
      if (hit.at < from || hit.at >= to) continue;
      if (hit.category === 'ask') ask ??= hit;
      else if (hit.category === 'request') request ??= hit;
      else if (hit.category === 'notAsk') notAsk = true;
    }
    const invites = request !== undefined && request.at === ask?.at && request.length > ask.length;
    const asks = !invites && ((marked && !request) || (ask !== undefined && !(notAsk && !marked)));
    if (request && marked)
      found.leave ||= LEAVE.has(tokens.word[request.at] ?? '') && tokens.word[request.at + 1] === 'i';
    if (asks) {
      found.question = true;
      found.shown.push(ask ? [ask.at, ask.at + ask.length] : [Math.max(from, to - 3), to]);
    } else if (request) {
      found.request = true;
      found.shown.push([request.at, request.at + request.length]);
    }
  }
  return found;
}

interface Sentence {
  from: number;
  to: number;
  marked: boolean;
}

function sentences({ kind, text, from: starts }: Tokens): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < kind.length; at++) {
    const what = kind[at];
    const mark = text[starts[at] ?? 0];
    const ends =
      what === ASKING ||
      what === SHOUTING ||
      what === LINK ||
      (what === STOP && mark !== ',' && mark !== ':');
    if (!ends) continue;
    if (at > from || what === ASKING) found.push({ from, to: at, marked: what === ASKING });
    from = at + 1;
  }
  if (from < kind.length) found.push({ from, to: kind.length, marked: false });
  return found;
}
