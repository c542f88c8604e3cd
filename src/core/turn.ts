import type { Because } from './because.ts';
import type { Exchange, KindOf, TurnRules, Word } from './exchange.ts';
import { idsOf } from './exchanges.ts';
import { asks, closesPolitely, kindOfPost, wordsOf } from './gist.ts';
import { withoutMention } from './mention.ts';
import { isOurs, type Ours, personOf } from './party.ts';
import type { Post } from './post.ts';
import type { Account, Who } from './sighting.ts';
import { callsIn, lagsIn, silenceAfter } from './silence.ts';
import { type Tree, timeOf } from './thread.ts';
import type { Kind } from './triage/kind.ts';
import { triesIn } from './tries.ts';
import { type ConversationView, type Turn, UNAPPRAISED } from './view.ts';

/** After one of these a decision of no action is looked at again. */
const STIRRING: readonly (Kind | null)[] = ['complaint', 'question'];

const DAY = 24 * 60 * 60 * 1000;

/** Longest piece of a last word that a view carries; screens show the first line of it. */
const PREVIEW = 280;

/** By what exchanges are judged. */
export interface Grounds {
  tree: Tree;
  ours: Ours;
  rules: TurnRules;
  kindOf: KindOf;
}

/** Whose move it is in one exchange, and the reasons a person reads. */
export function judge(exchange: Exchange, account: Account, grounds: Grounds): ConversationView {
  const { tree, ours, rules, kindOf } = grounds;
  const { words, thread, person } = exchange;
  const last = words.at(-1);
  if (!last) throw new RangeError('an exchange has at least one word');
  const waiting = unanswered(words);
  const aside = words.every((word) => word.because === 'namedBrand');
  const verdict = last.ours
    ? afterOurs(last, tree, ours)
    : aside
      ? besideUs(last)
      : afterTheirs(last, words, tree, ours);
  const other = whoIs(person, words, thread.root);
  const history = isHistory(last.post, rules.historyDays);
  const awaits = verdict.turn === 'yours' || verdict.leaning === 'yours';
  return {
    id: [account.site, account.key.toLowerCase(), thread.top.ids[0], person].join(' '),
    site: account.site,
    account: account.key,
    with: [other],
    turn: verdict.turn,
    leaning: verdict.leaning,
    because: history ? [...verdict.because, { code: 'history' }] : verdict.because,
    waitingSince: awaits && waiting[0] ? timeOf(waiting[0].post) : null,
    silence: last.ours ? silenceAfter(words) : null,
    lags: lagsIn(words),
    calls: aside ? [] : callsIn(words, kindOf),
    tries: triesIn(words, last.ours && verdict.turn === 'unknown'),
    history,
    kind: last.ours ? null : kindOfPost(last.post, kindOf),
    last: lastWord(last, last.ours ? other : account),
    posts: idsOf(exchange, tree),
    spoke: words.some((word) => word.ours),
    calm: calm(words, kindOf).flatMap(({ post }) => post.ids),
    apart: false,
    ...UNAPPRAISED,
  };
}

interface Verdict {
  turn: Turn;
  leaning: ConversationView['leaning'];
  because: Because[];
}

/** The last word and those of theirs before it, back to one that complains or asks. */
function calm(words: readonly Word[], kindOf: KindOf): Word[] {
  const since = unanswered(words);
  const stirs = since.findLastIndex(({ post }) => asks(post) || STIRRING.includes(kindOfPost(post, kindOf)));
  return since.length === 0 ? words.slice(-1) : since.slice(Math.max(0, stirs));
}

/** Their words since ours. */
function unanswered(words: readonly Word[]): Word[] {
  return words.slice(words.findLastIndex((word) => word.ours) + 1);
}

function afterOurs(last: Word, tree: Tree, ours: Ours): Verdict {
  const hidden = hiddenBelow(last.post, tree);
  const because: Because[] = [{ code: 'youSpokeLast' }];
  if (hidden.count === 0 || hidden.count === undefined) return { turn: 'theirs', leaning: null, because };
  if (hidden.count === null)
    return { turn: 'unknown', leaning: 'theirs', because: [...because, { code: 'repliesNotShown' }] };
  const theirs = hidden.by !== null && !isOurs(hidden.by.key, ours);
  return { turn: 'unknown', leaning: theirs ? 'yours' : null, because: [...because, ...tellHidden(hidden)] };
}

function afterTheirs(last: Word, words: readonly Word[], tree: Tree, ours: Ours): Verdict {
  const because: Because[] = last.because ? [{ code: last.because }] : [];
  if (asks(last.post)) because.push({ code: 'asksQuestion' });
  const hidden = hiddenBelow(last.post, tree);
  if (hidden.count) {
    const leaning = hidden.by && isOurs(hidden.by.key, ours) ? 'theirs' : 'yours';
    return { turn: 'unknown', leaning, because: [...because, ...tellHidden(hidden)] };
  }
  if (closes(words)) return { turn: 'nobody', leaning: null, because: [...because, { code: 'softCloser' }] };
  if (hidden.count === 0) return { turn: 'yours', leaning: null, because };
  return { turn: 'unknown', leaning: 'yours', because: [...because, { code: 'repliesNotShown' }] };
}

/** Others speak about the brand among themselves. */
function besideUs({ post }: Word): Verdict {
  const because: Because[] = [{ code: 'namedBrand' }];
  if (asks(post)) because.push({ code: 'asksQuestion' });
  return { turn: 'nobody', leaning: null, because };
}

/** A polite last word closes, unless a question that came just before it still stands. */
function closes(words: readonly Word[]): boolean {
  const [before, last] = [words.at(-2), words.at(-1)];
  const answers = words.some((word) => word.ours);
  if (!last || !closesPolitely(last.post, answers)) return false;
  return !before || before.ours || !asks(before.post);
}

interface Hidden {
  /** Replies that exist and were never seen; `null` unreadable, `undefined` where no page says anything. */
  count: number | null | undefined;
  by: Who | null;
}

/** What is hidden below a post; in a flat comment thread also below the comment that it answers. */
function hiddenBelow(post: Post, tree: Tree): Hidden {
  const own = hiddenUnder(post, tree);
  const parent = tree.parent(post);
  if (post.kind.value !== 'comment' || !parent || parent.parent.value === null) return own;
  const thread = hiddenUnder(parent, tree);
  if (!thread.count) return { ...own, count: own.count ?? thread.count };
  return { count: (own.count ?? 0) + thread.count, by: own.by ?? thread.by };
}

function hiddenUnder(post: Post, tree: Tree): Hidden {
  const replies = post.replies?.value;
  if (!replies) return { count: undefined, by: null };
  if (replies.count === null) return { count: null, by: replies.by };
  return { count: Math.max(0, replies.count - tree.repliesSeen(post)), by: replies.by };
}

function tellHidden(hidden: Hidden): Because[] {
  const count: Because = { code: 'repliesHidden', value: hidden.count ?? 0 };
  const name = hidden.by?.name ?? hidden.by?.key;
  return name ? [count, { code: 'replierNamed', value: name }] : [count];
}

/** Whether it was old when it was first seen. */
export function isHistory(last: Post, days: number): boolean {
  const time = timeOf(last);
  return time !== null && last.first - time > days * DAY;
}

function whoIs(person: string, words: readonly Word[], root: Post | null): Who {
  const theirs = words.filter((word) => !word.ours).map((word) => word.post);
  const known = [...theirs.reverse(), ...(root ? [root] : [])].find(
    (post) => personOf(post.author.value) === person,
  );
  if (known) return known.author.value;
  return { key: person.startsWith('name:') ? null : person, name: null };
}

/**
 * What a view tells of a last word.
 *
 * @param to whom it is said to
 */
export function lastWord({ post, ours }: Pick<Word, 'post' | 'ours'>, to: Who): ConversationView['last'] {
  return {
    ids: post.ids,
    author: post.author.value,
    mine: ours,
    text: withoutMention(wordsOf(post), to).slice(0, PREVIEW),
    kind: post.kind.value,
    time: timeOf(post),
    url: post.url?.value ?? null,
  };
}
