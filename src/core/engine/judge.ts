import { finish } from '../drafts/finish.ts';
import type { Draft } from '../drafts/request.ts';
import type { Situation } from '../drafts/situation.ts';
import { told } from '../told.ts';
import { commitmentOf } from '../triage/commitment.ts';
import type { Written } from './engine.ts';
import { onlyKnown } from './known.ts';
import { afterGreeting, plain, withoutGreeting } from './plain.ts';

/**
 * Why a model's words are not offered. `empty`: there are none. `thought`: it was still thinking aloud. `talk`: it speaks of itself or of its task. `invented`:
 * it makes up more than a reader could fill in. `language`: it wrote in another language. `avoided`: it uses words that
 * the settings avoid. `tooLong`: not even its first sentence fits.
 */
export type Dropped = 'empty' | 'thought' | 'talk' | 'invented' | 'language' | 'avoided' | 'tooLong';

/** What a model speaks of when it answers its maker instead of the post. */
const TALK =
  /\bas an? (?:ai|language model)\b|\b(?:large )?language model\b|\bsystem prompt\b|\bas instructed\b|\b(?:previous|prior) instructions\b|\bi (?:cannot|can't|can’t) (?:assist|comply|help) with\b|\bhere(?:'s| is|’s) (?:a|the|your|my) (?:draft|reply|response)\b|<\/?\w+>|^>/imu;
/** Nothing that is longer fits anywhere. */
const LONGEST = 8000;
/** More blanks than this are not a draft but a form. */
const MOST_REMOVED = 4;

/**
 * Makes a draft of what a model wrote: the same finish and the same checks as for every other draft, and no fact that
 * only the model knows.
 *
 * @param by who wrote it, as a person reads it
 */
export function judge({ text }: Pick<Written, 'text'>, from: Situation, by: string): Draft | Dropped {
  const { pack, request } = from;
  const words = withoutGreeting(plain(text).slice(0, LONGEST), from);
  if (words === '') return /<think/iu.test(text) ? 'thought' : 'empty';
  if (TALK.test(words)) return 'talk';
  const { text: known, removed } = onlyKnown(words, from);
  if (removed.length > MOST_REMOVED) return 'invented';
  const { avoid = [] } = request.voice ?? {};
  if (avoid.some((word) => known.toLowerCase().includes(word.toLowerCase()))) return 'avoided';
  const draft = finish(
    { kind: 'answer', text: afterGreeting(known, from), because: [told('asSaid', by)] },
    from,
    0,
  );
  if (draft === null) return 'tooLong';
  if (draft.checks.some(({ name }) => name === 'language')) return 'language';
  const isPromise = commitmentOf(known, pack.lang) === 'commitment';
  if (!isPromise || draft.checks.some(({ name }) => name === 'promise')) return draft;
  return { ...draft, checks: [...draft.checks, { name: 'promise', because: told('aPromise') }] };
}
