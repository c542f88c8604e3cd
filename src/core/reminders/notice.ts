import { named } from '../fold.ts';
import { personId } from '../person.ts';
import type { Post } from '../post.ts';
import type { Promised } from '../promise.ts';
import { type Inserted, insertedId } from '../replies.ts';
import { timeOf } from '../thread.ts';
import { commitmentOf } from '../triage/commitment.ts';
import { dueDate } from '../triage/due.ts';
import { commitmentIn } from '../triage/triage.ts';
import type { ConversationView } from '../view.ts';

/** Longest piece of a post that stands in the ledger. */
const LONGEST = 280;

/** Whoever quotes a promise, their own among them, makes none. */
const QUOTED = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|‘[^’]*’|"[^"]*"/gu;

/**
 * The promise that a post of the user's makes to the one it speaks to; `null` where it makes none, or is history. Only
 * offered: the user says whether it is one. The same post gives the same row, older than whatever the user does with it.
 */
export function promiseIn(post: Post, view: ConversationView, zone: string): Promised | null {
  const time = timeOf(post);
  if (view.history || time === null) return null;
  const name = named(post, post.ids[0] ?? '');
  return offer(post.text?.value.words ?? '', view, { id: name, post: name, at: time }, zone);
}

/** The promise in words that were put into the box of an answer, so long as no page shows them as a post. */
export function promiseInserted(
  { post, text }: Inserted,
  view: ConversationView,
  at: number,
  zone: string,
): Promised | null {
  return offer(text, view, { id: insertedId(post), post, at }, zone);
}

function offer(
  text: string,
  view: ConversationView,
  said: Pick<Promised, 'id' | 'post' | 'at'>,
  zone: string,
): Promised | null {
  const words = text.replace(QUOTED, ' ').trim();
  const key = view.with[0]?.key;
  if (!key || words === '') return null;
  const { commitment, lang } = commitmentIn(words);
  if (commitment !== 'commitment') return null;
  const { site, account, id: conversation } = view;
  return {
    ...said,
    site,
    account,
    conversation,
    person: personId(site, key),
    words: sentenceOf(words, lang),
    due: dueDate(words, said.at, lang, zone),
    state: 'offered',
  };
}

/** The first sentence that commits, else the beginning of the text. */
function sentenceOf(text: string, lang: string | null): string {
  const sentences = text.split(/(?<=[.!?…\n;])\s+/);
  const found = sentences.find((sentence) => commitmentOf(sentence, lang) === 'commitment');
  return (found ?? text).trim().slice(0, LONGEST);
}
