import type { Situation } from '../drafts/situation.ts';
import { fill } from '../drafts/sketch.ts';
import { once } from '../once.ts';

/** What some models think aloud before they answer; open while it is still being written. */
const THOUGHT = /<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)/giu;
/** Controls but line breaks, and what turns the direction of writing around. */
const UNSEEN = once(() => /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]|\p{Co}/gu);
const FENCE = /^```\w*\n?|```$/gu;
const LABEL = /^(?:draft|reply|response|answer|antwort|entwurf|respuesta|réponse|risposta|resposta)\s*:\s*/iu;
const QUOTED = /^["“„«'‘]([^"“”„«»]*)["”“»'’]$/u;
const LINK = /\[([^[\]]*)\]\((\S+?)\)/gu;
const STRESSED = once(() => /(\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S))(.+?)\1/gu);

/** Words as a person would type them, out of what a model wrote: without its thoughts, marks and wrapping. */
export function plain(text: string): string {
  const words = text
    .replace(THOUGHT, '')
    .replace(UNSEEN(), '')
    .trim()
    .replace(FENCE, '')
    .trim()
    .replace(LABEL, '')
    .replace(LINK, '$1 $2')
    .replace(STRESSED(), '$2')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return words.replace(QUOTED, '$1').trim();
}

/** A text that goes on after a greeting: its first word small, where it is a common one and no name. */
export function afterGreeting(text: string, { pack }: Situation): string {
  const [first = ''] = /^[\p{L}'’]+/u.exec(text) ?? [];
  const isCommon = pack.common.has(first.toLowerCase().replaceAll('’', "'")) && !/^I(?!\p{L})/u.test(first);
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A greeting of at most a few words at the beginning; drafts are greeted the same way whoever wrote them. */
export function withoutGreeting(text: string, from: Situation): string {
  const { pack } = from;
  const openings = [pack.hello, ...pack.greetings.map((one) => fill(from, one, { name: '' }))];
  const words = openings.map((one) => one.replace(/[\s,]+$/u, '').toLowerCase()).filter((one) => one !== '');
  const lower = text.toLowerCase();
  const opening = [...words, 'dear'].find((one) => new RegExp(`^${one}(?![\\p{L}\\p{N}])`, 'u').test(lower));
  const name = from.name === null ? null : new RegExp(`^${from.name}\\s*[,!–—-]\\s+`, 'iu');
  if (opening !== undefined) return text.replace(/^[^\n.,!?;:–—]{1,40}[,!:–—.\n]\s*/u, '');
  return name ? text.replace(name, '') : text;
}
