import type { DraftRequest } from '../drafts/request.ts';
import type { Situation } from '../drafts/situation.ts';
import { words } from '../drafts/words.ts';
import { once } from '../once.ts';
import type { DueWords } from '../triage/due/dueWords.ts';
import { DUE_WORDS } from '../triage/due/words.ts';

const LINK = once(
  () =>
    /(?:https?:\/\/|www\.)[^\s<>"”»]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|co|app|dev|shop|info|biz|de|fr|es|it|nl|pt|br|uk|eu|me|ly|tv|ai|xyz|link|site|online|example)(?:\/[^\s<>"”»]*)?(?![\p{L}\p{N}])/giu,
);
const HANDLE = once(() => /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu);
/** Whatever has a digit in it, with its currency or per cent. */
const NUMBER = once(() => /(?<![\p{L}\p{N}])(?:\p{Sc}\s?)?\p{L}*\p{N}[\p{N}\p{L}.,:/%-]*(?:\s?[\p{Sc}%])?/gu);
/** A word with a capital inside a sentence. */
const NAMED = once(
  () =>
    /(?<=[\p{Ll}\p{N}\p{Co},;)] )\p{Lu}[\p{L}\p{N}'’.-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}'’.-]*[\p{L}\p{N}])*/gu,
);
/** Ends a sentence rather than a fact. */
const TAIL = /[.,:;!?)/-]+$/u;

/** A blank that the model itself left open. */
const BLANK = /\[[^[\]\n]{1,40}\]/gu;
/** Stands for what has been looked at, so that the number in a known link is no fact of its own. */
const HELD = once(() => /\p{Co}/gu);
const FIRST = 0xe000;

/**
 * Turns every fact that a model may have invented into a visible blank: links, addresses and handles, numbers, dates and
 * names stay only where the conversation, the library, the phrases, the wish or the settings hold them. Links and
 * handles of other people's posts do not stay: a post cannot make the user pass them on. This is stricter than what is
 * asked of the user's own earlier replies (`withoutFacts`), which were true once.
 *
 * @returns the text, and what was taken out of it
 */
export function onlyKnown(text: string, from: Situation): { text: string; removed: string[] } {
  const { pack, request } = from;
  const own = ownWords(request);
  const all = `${own} ${theirWords(request)}`;
  const said = new Set(words(all));
  const held: string[] = [];
  const removed: string[] = [];
  const hold = (piece: string) => String.fromCharCode(FIRST + held.push(piece) - 1);
  const unless = (isKnown: (fact: string) => boolean, label: string) => (fact: string) => {
    const tail = TAIL.exec(fact)?.[0] ?? '';
    const fit = fact.slice(0, fact.length - tail.length);
    if (isKnown(fit)) return hold(fit) + tail;
    removed.push(fit);
    return hold(`[${label}]`) + tail;
  };
  const among = (pattern: RegExp, source: string) => {
    const known = new Set(Array.from(source.matchAll(pattern), ([found]) => same(found)));
    return (fact: string) => known.has(same(fact));
  };
  const { link, name, number, date } = pack.blanks;
  const dates = datesIn(pack.dates, DUE_WORDS[pack.lang]);
  const handles = `${own} @${request.them.handle}`;
  const isSaid = (fact: string) => words(fact).every((word) => said.has(word) || pack.common.has(word));
  const sifted = text
    .replace(HELD(), '')
    .replace(BLANK, hold)
    .replace(LINK(), unless(among(LINK(), own), link))
    .replace(HANDLE(), unless(among(HANDLE(), handles), name))
    .replace(dates, unless(among(dates, all), date))
    .replace(NUMBER(), unless(among(NUMBER(), all), number))
    .replace(NAMED(), pack.nounsAreNames ? unless(isSaid, name) : (fact) => fact);
  return { text: sifted.replace(HELD(), (mark) => held[mark.charCodeAt(0) - FIRST] ?? ''), removed };
}

function same(fact: string): string {
  return fact
    .toLowerCase()
    .replace(TAIL, '')
    .replace(/^https?:\/\/(?:www\.)?|^www\./u, '');
}

/** Words of a date, “in two weeks” and “next month” among them. */
function datesIn(dates: RegExp, due: DueWords | undefined): RegExp {
  if (!due) return new RegExp(dates, 'giu');
  const { days, within, numbers, units, nextWeek, endOfWeek, endOfMonth, nextMonth } = due;
  const count = ['\\d{1,3}', ...Object.keys(numbers)].join('|');
  const span = `(?:${within}) (?:${count}) (?:${Object.keys(units).join('|')})`;
  const named = [...days.map(([pattern]) => pattern), nextWeek, endOfWeek, endOfMonth, nextMonth];
  return new RegExp(`${dates.source}|(?<![\\p{L}\\d])(?:${span}|${named.join('|')})(?!\\p{L})`, 'giu');
}

/** What the user said, keeps and wishes. */
function ownWords({ me, thread = [], resources = [], phrases = [], intention, voice }: DraftRequest): string {
  return [
    me.name,
    me.brand,
    intention,
    voice?.value,
    voice?.signOff,
    ...thread.filter(({ mine }) => mine).map(({ text }) => text),
    ...resources.map(({ title, url }) => `${title} ${url}`),
    ...phrases.map(({ text }) => text),
  ].join(' ');
}

function theirWords({ them, text, thread = [] }: DraftRequest): string {
  return [them.name, text, ...thread.filter(({ mine }) => !mine).map((post) => post.text)].join(' ');
}
