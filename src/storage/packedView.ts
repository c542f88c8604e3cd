import type { Call, ConversationView, Try } from '../core/view.ts';

type Last = ConversationView['last'];

/**
 * The values of a view in the order of its fields, but for its id. Another order needs another version of the database, with
 * which all views are made anew.
 */
type Packed = ReturnType<typeof packed>;

/** A view as one text without names of fields, which is copied sooner than what is nested; its id is left out. */
export function packView(view: ConversationView): string {
  return JSON.stringify(packed(view));
}

function packed(view: ConversationView) {
  return [
    view.site,
    view.account,
    view.with,
    view.turn,
    view.leaning,
    view.because,
    view.waitingSince,
    view.silence,
    view.lags,
    view.calls.map(packedCall),
    view.tries.map(packedTry),
    view.history,
    view.kind,
    packedLast(view.last),
    view.posts,
    view.spoke,
    view.calm,
    view.apart,
    view.opening,
    view.decision,
    view.owed,
    view.priority,
    view.score,
    view.lateAt,
    view.owedScore,
  ] as const;
}

/** The view that was packed, its fields in the order in which every fold writes them. */
export function unpackView(id: string, text: string): ConversationView {
  const all: Packed = JSON.parse(text);
  const [site, account, people, turn, leaning, because, waitingSince, silence, lags, calls, tries, ...rest] =
    all;
  const [history, kind, last, posts, spoke, calm, apart, ...appraisal] = rest;
  const [opening, decision, owed, priority, score, lateAt, owedScore] = appraisal;
  return {
    id,
    site,
    account,
    with: people,
    turn,
    leaning,
    because,
    waitingSince,
    silence,
    lags,
    calls: calls.map(callOf),
    tries: tries.map(tryOf),
    history,
    kind,
    last: lastOf(last),
    posts,
    spoke,
    calm,
    apart,
    opening,
    decision,
    owed,
    priority,
    score,
    lateAt,
    owedScore,
  };
}

function packedLast({ ids, author, mine, text, kind, time, url }: Last) {
  return [ids, author, mine, text, kind, time, url] as const;
}

function lastOf([ids, author, mine, text, kind, time, url]: ReturnType<typeof packedLast>): Last {
  return { ids, author, mine, text, kind, time, url };
}

function packedCall({ kind, at, after, answered }: Call) {
  return [kind, at, after, answered] as const;
}

function callOf([kind, at, after, answered]: ReturnType<typeof packedCall>): Call {
  return { kind, at, after, answered };
}

function packedTry({ post, at, form, asks, promotes, length, answered }: Try) {
  return [post, at, form, asks, promotes, length, answered] as const;
}

function tryOf([post, at, form, asks, promotes, length, answered]: ReturnType<typeof packedTry>): Try {
  return { post, at, form, asks, promotes, length, answered };
}
