import { named } from '../fold.ts';
import { personId } from '../person.ts';
import type { Post } from '../post.ts';
import type { Promised } from '../promise.ts';
import { timeOf } from '../thread.ts';
import { commitmentOf } from '../triage/commitment.ts';
import { dueDate } from '../triage/due.ts';
import { triage } from '../triage/triage.ts';
import type { ConversationView } from '../view.ts';

/** Longest piece of a post that stands in the ledger. */
const LONGEST = 280;

/**
 * The promise that a post of the user's makes to the one it speaks to; `null` where it makes none, or is history. Only
 * offered: the user says whether it is one. The same post gives the same row, older than whatever the user does with it.
 */
export function promiseIn(post: Post, view: ConversationView, zone: string): Promised | null {
  const text = post.text?.value.words ?? '';
  const time = timeOf(post);
  const key = view.with[0]?.key;
  if (view.history || time === null || !key || text === '') return null;
  const { commitment, lang } = triage(text);
  if (commitment !== 'commitment') return null;
  const name = named(post, post.ids[0] ?? '');
  return {
    id: name,
    at: time,
    site: view.site,
    account: view.account,
    conversation: view.id,
    person: personId(view.site, key),
    post: name,
    words: sentenceOf(text, lang),
    due: dueDate(text, time, lang, zone),
    state: 'offered',
  };
}

/** The first sentence that commits, else the beginning of the text. */
function sentenceOf(text: string, lang: string | null): string {
  const sentences = text.split(/(?<=[.!?…\n;])\s+/);
  const found = sentences.find((sentence) => commitmentOf(sentence, lang) === 'commitment');
  return (found ?? text).trim().slice(0, LONGEST);
}
