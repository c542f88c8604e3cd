import { check } from '../checks/check.ts';
import { LIMITS, lengthOn } from './length.ts';
import { reasons } from './reasons.ts';
import type { Draft } from './request.ts';
import type { Situation } from './situation.ts';
import { fill, type Sketch } from './sketch.ts';

/**
 * Greets, cuts to length and checks.
 *
 * @returns `null` where nothing fits into the length or the user's settings avoid such words
 */
export function finish(sketch: Sketch, from: Situation, turn: number): Draft | null {
  const { request, pack } = from;
  const { voice = {}, site } = request;
  const { most, usual } = LIMITS[site];
  const longest = sketch.own ? most : Math.min(most, voice.longest ?? usual);
  const greeting = greet(from, turn);
  const whole = greeting === '' ? sketch.text : `${greeting} ${sketch.text}`;
  const fits = (text: string) => lengthOn(site, text) <= longest;
  const text = [whole, ...shorter(whole)].map(capital).find(fits);
  if (text === undefined || voice.avoid?.some((word) => text.toLowerCase().includes(word.toLowerCase())))
    return null;
  const signed = voice.signOff ? `${text} ${voice.signOff}` : text;
  const final = fits(signed) ? signed : text;
  const { text: theirs, thread = [], against, switches } = request;
  const excused = Object.fromEntries((sketch.excused ?? []).map((name) => [name, false]));
  const context = { site, text: theirs, lang: pack.lang, thread, ...against };
  const checks = check(final, context, { ...switches, ...excused });
  return {
    text: final,
    kind: sketch.kind,
    lang: pack.lang,
    because: [...sketch.because, ...reasons(from)],
    blanks: blanksIn(final),
    checks,
  };
}

const GREETED = 2;

/** The first drafts greet by name where there is one; without a name only the first one greets. */
function greet(from: Situation, turn: number): string {
  const { pack, name, seed } = from;
  if (name === null) return turn === 0 ? pack.hello : '';
  if (turn >= GREETED) return '';
  return fill(from, pack.greetings[(seed + turn) % pack.greetings.length] ?? '', { name });
}

/** What stands in square brackets is for the user to fill in. */
function blanksIn(text: string): string[] {
  return Array.from(text.matchAll(/\[([^[\]]+)\]/gu), (found) => found[1] ?? '');
}

/** The text without its last sentence, without its last two, and so on. */
function* shorter(text: string): Generator<string> {
  const ends = Array.from(text.matchAll(/(?<=[.!?…])\s+/gu), ({ index }) => index);
  for (const end of ends.reverse()) yield text.slice(0, end);
}

function capital(text: string): string {
  return text.replace(/^\P{L}*?\p{Ll}/u, (start) => (/[“„«»‘"[]/u.test(start) ? start : start.toUpperCase()));
}
