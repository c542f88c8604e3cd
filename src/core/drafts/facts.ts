import { once } from '../once.ts';
import type { DraftRequest } from './request.ts';
import type { Situation } from './situation.ts';
import { words } from './words.ts';

const LINK = once(() => /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu);
const HANDLE = once(() => /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu);
const NUMBER = once(() => /[$€£]?\p{N}[\p{N}\p{L}.,:/%-]*(?:\s?[$€£%])?/gu);
/** A word with a capital inside a sentence. */
const NAMED = once(
  () =>
    /(?<=[\p{Ll}\p{N},;:)\]] )\p{Lu}[\p{L}\p{N}'’.-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}'’.-]*[\p{L}\p{N}])*/gu,
);

/**
 * Turns every fact of a remembered text into a blank, except what this conversation, the library, the phrases or the
 * settings say, too. Facts are links, handles, numbers, dates and names.
 */
export function withoutFacts(text: string, { request, pack }: Situation): string {
  const source = sources(request);
  const known = new Set(words(source));
  const { link, name, number, date } = pack.blanks;
  const blankUnless = (label: string) => (found: string) =>
    source.includes(found.toLowerCase()) ? found : `[${label}]`;
  const nameUnless = (found: string) =>
    words(found).every((word) => known.has(word) || pack.common.has(word)) ? found : `[${name}]`;
  return text
    .replace(LINK(), blankUnless(link))
    .replace(HANDLE(), blankUnless(name))
    .replace(new RegExp(pack.dates, 'giu'), blankUnless(date))
    .replace(NUMBER(), blankUnless(number))
    .replace(NAMED(), pack.nounsAreNames ? nameUnless : (found) => found);
}

function sources({
  me,
  them,
  text,
  thread = [],
  resources = [],
  phrases = [],
  intention = '',
}: DraftRequest): string {
  return [
    me.name,
    me.brand ?? '',
    them.name,
    text,
    intention,
    ...thread.map((post) => post.text),
    ...resources.map(({ title, url }) => `${title} ${url}`),
    ...phrases.map((phrase) => phrase.text),
  ]
    .join(' ')
    .toLowerCase();
}
