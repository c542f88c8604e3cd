import { hash } from './hash.ts';

/** What a token is. A smiley counts as an emoji. */
export const WORD = 0;
export const MENTION = 1;
export const LINK = 2;
export const EMOJI = 3;
export const ASKING = 4;
export const SHOUTING = 5;
export const STOP = 6;

/** One cut of a text that every part of the triage reads; the arrays run in step. */
export interface Tokens {
  text: string;
  /** WORD, MENTION, … */
  kind: number[];
  /** Lower case, accents removed, letters drawn out (“sooo”) written once. */
  word: string[];
  /** Hash of `word`. */
  hash: number[];
  /** Lower case only. */
  lower: string[];
  /** Where the token stands in the text, in UTF-16 units. */
  from: number[];
  to: number[];
  /** 1 where a sentence begins: the first word after a stop, mentions and calls (“hey”, “so”) skipped. */
  opens: number[];
}

/** Longer texts are read up to here, characters: what a post is shows early, and a hostile text must cost no time. */
export const LONGEST = 4000;

/** What a character is, besides the kinds of tokens. */
const SPACE = 7;
const LETTER = 8;
const AT = 9;

/** Of every ASCII character; letters, digits and `_` make words. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\w/.test(char)) return LETTER;
  if (char === '@') return AT;
  if (char === '?') return ASKING;
  if (char === '!') return SHOUTING;
  return '.,;:\n'.includes(char) ? STOP : SPACE;
});

const others = new Map<number, number>();
const IS_LETTER = /[\p{L}\p{M}\p{N}]/u;
const IS_EMOJI = /\p{Extended_Pictographic}/u;

function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? SPACE;
  if (Number.isNaN(code)) return SPACE;
  const known = others.get(code);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(code);
  let found = SPACE;
  if (IS_LETTER.test(char)) found = LETTER;
  else if (IS_EMOJI.test(char)) found = EMOJI;
  else if ('？؟'.includes(char)) found = ASKING;
  else if (char === '！') found = SHOUTING;
  else if ('…—'.includes(char)) found = STOP;
  if (others.size < 5000) others.set(code, found);
  return found;
}

/** Addresses and smileys are looked for only where they can begin. */
const LINK_HERE = /(?:https?:\/\/|www\.)\S+/iy;
const SMILEY_HERE = /[:;=]-?[()dDpP|/](?![\p{L}\p{N}/])|<3/uy;

function reach(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const CALLS = new Set(
  'hey hi hello so and but ok okay well oh yeah yes no also then please um lol omg dear hallo also und aber hola y pero bonjour et mais ola e mas ciao ma hoi en maar'.split(
    ' ',
  ),
);

/** Cuts a text, once. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { text, kind: [], word: [], hash: [], lower: [], from: [], to: [], opens: [] };
  const end = Math.min(text.length, LONGEST);
  let opening = true;
  for (let at = 0; at < end; ) {
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      at++;
      continue;
    }
    const code = unit < 128 ? unit : (text.codePointAt(at) ?? 0);
    const sort = classOf(code);
    const width = code > 0xffff ? 2 : 1;
    let kind = sort;
    let to = at + width;
    if (sort === LETTER) {
      const linked =
        code === 104 || code === 119 || code === 72 || code === 87 ? reach(LINK_HERE, text, at) : at;
      if (linked > at) [kind, to] = [LINK, linked];
      else [kind, to] = [WORD, wordEnd(text, to, end)];
    } else if (sort === AT) {
      to = wordEnd(text, to, end, true);
      kind = to > at + 1 ? MENTION : SPACE;
    } else if (sort === STOP || code === 60 || code === 61) {
      const smiled = code === 46 || code === 44 || code === 10 ? at : reach(SMILEY_HERE, text, at);
      if (smiled > at) [kind, to] = [EMOJI, smiled];
    } else if (sort === ASKING || sort === SHOUTING) {
      while (to < end && classOf(text.charCodeAt(to)) === sort) to++;
    }
    if (kind < SPACE) {
      const lower = kind === WORD || kind === EMOJI ? text.slice(at, to).toLowerCase() : '';
      const word = kind === WORD ? fold(lower) : lower;
      tokens.kind.push(kind);
      tokens.word.push(word);
      tokens.hash.push(kind === WORD || kind === EMOJI ? hash(word) : 0);
      tokens.lower.push(lower);
      tokens.from.push(at);
      tokens.to.push(to);
      tokens.opens.push(kind === WORD && opening ? 1 : 0);
      if (kind === WORD) opening = opening && CALLS.has(word);
      else if (kind >= ASKING && code !== 44) opening = true;
      else if (kind === STOP) opening = opening || tokens.opens.at(-2) === 1;
    }
    at = to;
  }
  return tokens;
}

/** Where the word ends that goes on at `at`; “can't” is one word, “it's” two; a name may have dots in it. */
function wordEnd(text: string, at: number, end: number, name = false): number {
  let to = at;
  while (to < end) {
    while (to < end && ASCII[text.charCodeAt(to)] === LETTER) to++;
    if (to >= end || (!name && text.charCodeAt(to) < 128)) break;
    const code = text.codePointAt(to) ?? 0;
    if (classOf(code) !== LETTER && !(name && code === 46 && classOf(text.charCodeAt(to + 1)) === LETTER))
      break;
    to += code > 0xffff ? 2 : 1;
  }
  const mark = name ? 0 : text.charCodeAt(to);
  if (
    (mark === 39 || mark === 0x2019) &&
    (text.charCodeAt(to + 1) | 32) === 116 &&
    (text.charCodeAt(to - 1) | 32) === 110
  )
    return classOf(text.charCodeAt(to + 2)) === LETTER ? to : to + 2;
  return to;
}

const EACH_DRAWN_OUT = /(\p{L})\1{2,}/gu;

function fold(lower: string): string {
  let word = lower;
  let plain = true;
  let drawn = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || code === 39) plain = false;
    if (at > 1 && code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) drawn = true;
  }
  if (!plain)
    word = word
      .replace(/['’]/g, '')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ß/g, 'ss');
  return drawn ? word.replace(EACH_DRAWN_OUT, '$1') : word;
}
