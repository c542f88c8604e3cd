import { finish } from './finish.ts';
import { intended } from './intention.ts';
import { calmed } from './kinds/calm.ts';
import { delivered } from './kinds/deliver.ts';
import { remembered } from './memory.ts';
import { saved } from './phrases.ts';
import { planned } from './plan.ts';
import type { Draft, DraftRequest } from './request.ts';
import { isSilenceRight } from './silence.ts';
import { type Situation, situation } from './situation.ts';
import type { Sketch } from './sketch.ts';

export type { Draft, DraftKind, DraftRequest, PastReply, Phrase, Resource, Voice } from './request.ts';
export type { Situation } from './situation.ts';

/** How many drafts a set has. */
const SET = 3;

/** What a text says, it says before this many characters. */
const READ = 4000;

/** What there is to know about a request before anything is written. */
export function read(request: DraftRequest): Situation {
  return situation({ ...request, text: request.text.slice(0, READ) });
}

/**
 * Suggested replies, the best first: up to three that differ in what they do. Built from the words of the text, the
 * user's library, phrases and earlier replies and nothing else. The same request gives the same drafts.
 *
 * @returns `[]` where silence is right: acknowledgements, spam, bare links, unless there is a promise to keep or a rule to name
 */
export function draft(request: DraftRequest): Draft[] {
  const from = read(request);
  const drafts: Draft[] = [];
  for (const sketch of sketched(from)) {
    if (drafts.length === SET) break;
    const done = finish(sketch, from, drafts.length);
    if (done && !drafts.some(({ text }) => text === done.text)) drafts.push(done);
  }
  return drafts;
}

/** What the user wants to say; else what is promised, then what answers the text, where that wants an answer. */
function sketched(from: Situation): Sketch[] {
  const said = intended(from);
  if (said.length > 0) return said;
  const { request, triage } = from;
  const kept = delivered(from);
  const calm = calmed(from);
  if (request.promised?.alone || isSilenceRight(request.text, triage)) return [...kept, ...calm];
  return [...kept.slice(0, 1), ...calm, ...saved(from), ...remembered(from), ...planned(from)];
}
